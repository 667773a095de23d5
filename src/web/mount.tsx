import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import type { ComponentChild, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { PlainDate } from '../kernel/plain-date.ts'
import { isUuid } from '../kernel/id.ts'
import { NotFoundPage, OnlyReadsPage, OvertakenPage } from './error-pages.tsx'
import { PageSetting, type Setting } from './page.tsx'
import type { Asked, Form, KeptWords, Reply, Route } from './route.ts'

/** `not saved` is a form sent back with its problems, or a save that came second. */
type Outcome = 'done' | 'not saved' | 'refused'

/** How this shell meets the application: who is asking, what day it is, one transaction for each request, and its trail. */
export type Shell<Tx, Actor> = {
  readonly today: () => PlainDate
  readonly newId: () => string
  readonly council: string
  /** Runs `work` in one transaction bound to whoever is signed in; undefined when nobody is. */
  readonly asSignedIn: <T>(c: Context, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T | undefined>
  readonly record: (
    tx: Tx,
    event: { readonly what: string; readonly about?: string; readonly outcome: Outcome },
  ) => Promise<void>
  readonly keepWords: (tx: Tx, address: string, words: KeptWords) => Promise<void>
  readonly keptWords: (tx: Tx, address: string) => Promise<KeptWords | undefined>
  readonly forgetWords: (tx: Tx, address: string) => Promise<void>
  /** Whether the store itself refused to write this, for who is asking. */
  readonly refusedByTheStore: (error: unknown) => boolean
  readonly setting: (actor: Actor | undefined, path: string) => Setting
}

export const SAID = 'kith_said'

/** Mounts a table of contents. A handler that may not be used and a record that is not there look the same. */
export function mount<Tx, Actor>(routes: readonly Route<Tx, Actor>[], shell: Shell<Tx, Actor>): Hono {
  const app = new Hono()
  for (const route of routes) {
    const [method = '', path = ''] = route.at.split(' ')
    app.on(method, path, async (c) => {
      const done = await shell
        .asSignedIn(c, async (tx, actor) => ({
          actor,
          answered: await answerInTransaction(c, route, shell, tx, actor),
        }))
        .catch((error: unknown) => {
          if (!shell.refusedByTheStore(error)) throw error
          return refusedOnly(c, route, shell)
        })
      if (!done)
        return c.redirect(`/sign-in${method === 'GET' ? `?then=${encodeURIComponent(pathOf(c))}` : '?then=%2F'}`)
      return send(c, done.answered, shell.setting(done.actor, c.req.path))
    })
  }
  return app
}

/** The store let nothing of this act be written: the trail says so, in a transaction of its own. */
const refusedOnly = <Tx, Actor>(c: Context, { audit }: Route<Tx, Actor>, shell: Shell<Tx, Actor>) =>
  shell.asSignedIn(c, async (tx, actor) => {
    const about = Object.values(c.req.param()).findLast(isUuid)
    await shell.record(tx, { what: audit, outcome: 'refused', ...(about ? { about } : {}) })
    return { actor, answered: { reply: { onlyReads: true } as const, words: undefined } }
  })

type Answered = { readonly reply: Reply | { readonly onlyReads: true }; readonly words: KeptWords | undefined }

async function answerInTransaction<Tx, Actor>(
  c: Context,
  { may, audit, answer }: Route<Tx, Actor>,
  shell: Shell<Tx, Actor>,
  tx: Tx,
  actor: Actor,
): Promise<Answered> {
  const address = c.req.path
  const asked: Asked<Tx, Actor> = {
    tx,
    actor,
    today: shell.today(),
    newId: shell.newId,
    council: shell.council,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => textOf(c.req.query(name) ?? ''),
    form: () => formOf(c),
    keptWords: () => shell.keptWords(tx, address),
  }
  const answered = may(actor) ? await answer(asked) : ({ missing: true } as const)
  const isPost = c.req.method === 'POST'
  if (isPost && ('clashOn' in answered || 'overtaken' in answered))
    await shell.keepWords(tx, address, wordsOf(await formOf(c)))
  if (isPost && 'goTo' in answered && !answered.notSaved) await shell.forgetWords(tx, address)
  const words = 'overtaken' in answered ? await shell.keptWords(tx, address) : undefined
  // Somebody who typed nothing here has lost nothing: for them the page is simply not there any more.
  const reply = 'overtaken' in answered && !words ? ({ missing: true } as const) : answered
  const about = ('about' in reply ? reply.about : undefined) ?? Object.values(c.req.param()).findLast(isUuid)
  await shell.record(tx, { what: audit, outcome: outcomeOf(reply), ...(about ? { about } : {}) })
  return { reply, words }
}

function outcomeOf(reply: Reply): Outcome {
  if ('missing' in reply) return 'refused'
  return 'page' in reply || ('goTo' in reply && !reply.notSaved) ? 'done' : 'not saved'
}

function send(c: Context, { reply, words = {} }: Answered, setting: Setting): Response | Promise<Response> {
  if ('missing' in reply) return c.html(htmlOf(<NotFoundPage />, setting), 404)
  if ('onlyReads' in reply) return c.html(htmlOf(<OnlyReadsPage />, setting), 403)
  if ('goTo' in reply) {
    if (reply.saying) setCookie(c, SAID, reply.saying, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 })
    return c.redirect(reply.goTo, 303)
  }
  if ('problemsOn' in reply) return c.html(htmlOf(reply.problemsOn, setting), 422)
  if ('overtaken' in reply) return c.html(htmlOf(<OvertakenPage onTo={reply.overtaken} words={words} />, setting), 409)
  if ('clashOn' in reply) return c.html(htmlOf(reply.clashOn, setting), 409)
  const saying = getCookie(c, SAID)
  if (saying) deleteCookie(c, SAID, { path: '/' })
  return c.html(htmlOf(reply.page, saying ? { ...setting, saying } : setting))
}

export const htmlOf = (page: VNode | ComponentChild, setting: Setting): string =>
  '<!doctype html>' + render(<PageSetting.Provider value={setting}>{page}</PageSetting.Provider>)

const pathOf = (c: Context): string => c.req.path + new URL(c.req.url).search

/** A file where a text was asked for reads as nothing typed; line endings become the ones we store. */
const textOf = (value: FormDataEntryValue): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '').trim() : ''

/** More than any form of ours has; reading costs no more than its size. */
const MOST_FIELDS = 300

/** Reads a form once. A body that is no form is the sender's mistake, and says so. */
async function formOf(c: Context): Promise<Form> {
  const data = await c.req.formData().catch(() => undefined)
  if (!data) throw new HTTPException(400, { message: 'That could not be read as a form. Go back, and send it again.' })
  const fields = new Map<string, string[]>()
  for (const [name, value] of data) {
    const list = fields.get(textOf(name))
    if (list) list.push(textOf(value))
    else fields.set(textOf(name), [textOf(value)])
    if (fields.size > MOST_FIELDS) throw new HTTPException(413, { message: 'That is more than a form can hold.' })
  }
  const all = (name: string): readonly string[] => fields.get(name) ?? []
  return { text: (name) => all(name)[0] ?? '', all, names: [...fields.keys()] }
}

const wordsOf = ({ names, all }: Form): KeptWords => Object.fromEntries(names.map((name) => [name, all(name)]))
