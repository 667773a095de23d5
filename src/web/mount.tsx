import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { PlainDate } from '../kernel/plain-date.ts'
import { isUuid } from '../kernel/id.ts'
import { NotFoundPage, OnlyReadsPage, OvertakenPage } from './error-pages.tsx'
import { PageSetting, type Setting } from './page.tsx'
import { TooOftenPage } from './too-often.page.tsx'
import type { Asked, Form, KeptWords, Reply, Route, Trail } from './route.ts'

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
    event: Trail & { readonly what: string; readonly about?: string; readonly outcome: Outcome },
    c: Context,
  ) => Promise<void>
  readonly keepWords: (tx: Tx, address: string, words: KeptWords) => Promise<void>
  readonly keptWords: (tx: Tx, address: string) => Promise<KeptWords | undefined>
  readonly forgetWords: (tx: Tx, address: string) => Promise<void>
  /** Whether the store itself refused to write this, for who is asking. */
  readonly refusedByTheStore: (error: unknown) => boolean
  /** Keeps what was sent by somebody whose session had ended meanwhile, for when they are back. */
  readonly keepForLater: (c: Context, address: string, words: () => Promise<KeptWords | undefined>) => Promise<void>
  /** Whether people reach Kith over https, so that its cookies travel by nothing else. */
  readonly secure: boolean
  readonly setting: (actor: Actor | undefined, path: string) => Setting
}

export const SAID = 'kith_said'

/** Mounts a table of contents. A handler that may not be used and a record that is not there look the same. */
export function mount<Tx, Actor>(routes: readonly Route<Tx, Actor>[], shell: Shell<Tx, Actor>): Hono {
  const app = new Hono()
  for (const route of routes) {
    const [method = '', path = ''] = route.at.split(' ')
    app.on(method, path, async (c) => {
      await haveItAll(c)
      const done = await shell
        .asSignedIn(c, async (tx, actor) => ({
          actor,
          answered: await answerInTransaction(c, route, shell, tx, actor, hasForm(routes, path)),
        }))
        .catch((error: unknown) => {
          if (!shell.refusedByTheStore(error)) throw error
          return refusedOnly(c, route, shell)
        })
      if (!done)
        return c.redirect(`/sign-in?then=${encodeURIComponent(await whereToReturn(c, routes, path, shell))}`, 303)
      const setting = shell.setting(done.actor, c.req.path)
      const { kept } = done.answered
      return send(c, done.answered, kept ? { ...setting, kept } : setting, shell.secure)
    })
  }
  return app
}

/** The store let nothing of this act be written: the trail says so, in a transaction of its own. */
const refusedOnly = <Tx, Actor>(c: Context, { audit }: Route<Tx, Actor>, shell: Shell<Tx, Actor>) =>
  shell.asSignedIn(c, async (tx, actor) => {
    const about = Object.values(c.req.param()).findLast(isUuid)
    await shell.record(tx, { what: audit, outcome: 'refused', ...(about ? { about } : {}) }, c)
    return { actor, answered: { reply: { onlyReads: true } as const, words: undefined, kept: undefined } }
  })

/** More than anybody types into a form, and less than would fill a store. */
const MOST_KEPT = 100_000

/** Where somebody was; what they had sent is kept for that form, whose page has the same address. */
async function whereToReturn<Tx, Actor>(
  c: Context,
  routes: readonly Route<Tx, Actor>[],
  path: string,
  shell: Shell<Tx, Actor>,
): Promise<string> {
  if (c.req.method === 'GET') return pathOf(c)
  if (!hasForm(routes, path)) return '/'
  await shell.keepForLater(c, c.req.path, async () => {
    const words = wordsOf(await formOf(c))
    return JSON.stringify(words).length > MOST_KEPT ? undefined : words
  })
  return pathOf(c)
}

const hasForm = <Tx, Actor>(routes: readonly Route<Tx, Actor>[], path: string): boolean =>
  ['GET', 'POST'].every((method) => routes.some(({ at }) => at === `${method} ${path}`))

type Answered = {
  readonly reply: Reply | { readonly onlyReads: true }
  readonly words: KeptWords | undefined
  readonly kept: KeptWords | undefined
}

async function answerInTransaction<Tx, Actor>(
  c: Context,
  { may, audit, answer }: Route<Tx, Actor>,
  shell: Shell<Tx, Actor>,
  tx: Tx,
  actor: Actor,
  isForm: boolean,
): Promise<Answered> {
  const address = c.req.path
  const shown = { already: false }
  const asked: Asked<Tx, Actor> = {
    tx,
    actor,
    today: shell.today(),
    newId: shell.newId,
    council: shell.council,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => textOf(c.req.query(name) ?? ''),
    form: () => formOf(c),
    keptWords() {
      shown.already = true
      return shell.keptWords(tx, address)
    },
  }
  const answered: Reply = may(actor) ? await answer(asked) : { missing: true }
  const isPost = c.req.method === 'POST'
  if (isPost && ('clashOn' in answered || 'overtaken' in answered))
    await shell.keepWords(tx, address, wordsOf(await formOf(c)))
  if (isPost && 'goTo' in answered && !answered.notSaved) await shell.forgetWords(tx, address)
  const words = 'overtaken' in answered ? await shell.keptWords(tx, address) : undefined
  // Somebody who typed nothing here has lost nothing: for them the page is simply not there any more.
  const reply: Reply = 'overtaken' in answered && !words ? { missing: true } : answered
  const about = ('about' in reply ? reply.about : undefined) ?? Object.values(c.req.param()).findLast(isUuid)
  await shell.record(tx, { ...answered.trail, what: audit, outcome: outcomeOf(reply), ...(about ? { about } : {}) }, c)
  const kept = isForm && !isPost && !shown.already && 'page' in reply ? await shell.keptWords(tx, address) : undefined
  return { reply, words, kept }
}

function outcomeOf(reply: Reply): Outcome {
  if ('missing' in reply || 'tooOften' in reply) return 'refused'
  return 'page' in reply || 'file' in reply || 'nothing' in reply || ('goTo' in reply && !reply.notSaved)
    ? 'done'
    : 'not saved'
}

function send(c: Context, answered: Answered, setting: Setting, secure: boolean): Response | Promise<Response> {
  const { reply, words = {} } = answered
  if ('missing' in reply) return show(c, <NotFoundPage />, setting, 404)
  if ('onlyReads' in reply) return show(c, <OnlyReadsPage />, setting, 403)
  if ('nothing' in reply) return c.body(null, 204)
  if ('tooOften' in reply) {
    c.header('retry-after', String(reply.seconds))
    return show(c, <TooOftenPage what={reply.tooOften} seconds={reply.seconds} />, setting, 429)
  }
  if ('goTo' in reply) {
    if (reply.saying)
      setCookie(c, SAID, reply.saying, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60, secure })
    return c.redirect(reply.goTo, 303)
  }
  if ('file' in reply)
    return c.body(reply.file.text, 200, {
      'content-type': reply.file.type,
      'content-disposition': `attachment; filename="${reply.file.name}"`,
    })
  if ('problemsOn' in reply) return show(c, reply.problemsOn, setting, 422)
  if ('overtaken' in reply) return show(c, <OvertakenPage onTo={reply.overtaken} words={words} />, setting, 409)
  if ('clashOn' in reply) return show(c, reply.clashOn, setting, 409)
  const saying = getCookie(c, SAID)
  if (saying) deleteCookie(c, SAID, { path: '/' })
  return show(c, reply.page, saying ? { ...setting, saying } : setting)
}

/** A page as an answer, with the word that lets its own script run. */
export const show = (c: Context, page: VNode, setting: Setting, status: ContentfulStatusCode = 200) => {
  const nonce: unknown = c.get('secureHeadersNonce')
  return c.html(htmlOf(page, typeof nonce === 'string' ? { ...setting, nonce } : setting), status)
}

const htmlOf = (page: VNode, setting: Setting): string =>
  '<!doctype html>' + render(<PageSetting.Provider value={setting}>{page}</PageSetting.Provider>)

const pathOf = (c: Context): string => c.req.path + new URL(c.req.url).search

/** What is sent comes in whole before a transaction begins: whoever sends it a byte a minute keeps nobody else waiting. */
const haveItAll = async (c: Context): Promise<void> => {
  if (c.req.method === 'POST') await c.req.formData().catch(() => undefined)
}

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
