import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { ComponentChild, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { PlainDate } from '../kernel/plain-date.ts'
import { NotFoundPage } from './error-pages.tsx'
import { PageSetting, type Setting } from './page.tsx'
import type { Asked, Form, Reply, Route } from './route.ts'

type Words = Readonly<Record<string, string>>

/** How this shell meets the application: who is asking, what day it is, one transaction for each request, and its trail. */
export type Shell<Tx, Actor> = {
  readonly today: () => PlainDate
  readonly newId: () => string
  readonly council: string
  /** Runs `work` in one transaction bound to whoever is signed in; undefined when nobody is. */
  readonly asSignedIn: <T>(c: Context, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T | undefined>
  readonly record: (
    tx: Tx,
    event: { readonly what: string; readonly about?: string; readonly refused: boolean },
  ) => Promise<void>
  readonly keepWords: (tx: Tx, address: string, words: Words) => Promise<void>
  readonly keptWords: (tx: Tx, address: string) => Promise<Words | undefined>
  readonly forgetWords: (tx: Tx, address: string) => Promise<void>
  readonly setting: (actor: Actor | undefined, path: string) => Setting
}

const SAID = 'kith_said'

/** Mounts a table of contents. A handler that may not be used and a record that is not there look the same. */
export function mount<Tx, Actor>(routes: readonly Route<Tx, Actor>[], shell: Shell<Tx, Actor>): Hono {
  const app = new Hono()
  for (const route of routes) {
    const [method = '', path = ''] = route.at.split(' ')
    app.on(method, path, async (c) => {
      const done = await shell.asSignedIn(c, async (tx, actor) => ({
        actor,
        reply: await answerInTransaction(c, route, shell, tx, actor),
      }))
      if (!done)
        return c.redirect(`/sign-in${method === 'GET' ? `?then=${encodeURIComponent(pathOf(c))}` : '?then=%2F'}`)
      return send(c, done.reply, shell.setting(done.actor, c.req.path))
    })
  }
  return app
}

async function answerInTransaction<Tx, Actor>(
  c: Context,
  { may, audit, answer }: Route<Tx, Actor>,
  shell: Shell<Tx, Actor>,
  tx: Tx,
  actor: Actor,
): Promise<Reply> {
  const address = c.req.path
  const asked: Asked<Tx, Actor> = {
    tx,
    actor,
    today: shell.today(),
    newId: shell.newId,
    council: shell.council,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name) ?? '',
    form: async () => readForm(await c.req.formData()),
    keptWords: () => shell.keptWords(tx, address),
  }
  const reply = may(actor) ? await answer(asked) : ({ missing: true } as const)
  await shell.record(tx, {
    what: audit,
    refused: 'missing' in reply,
    ...('about' in reply ? { about: reply.about } : {}),
  })
  if ('clashOn' in reply) await shell.keepWords(tx, address, wordsOf(await c.req.formData()))
  if ('goTo' in reply) await shell.forgetWords(tx, address)
  return reply
}

function send(c: Context, reply: Reply, setting: Setting): Response | Promise<Response> {
  if ('missing' in reply) return c.html(htmlOf(<NotFoundPage />, setting), 404)
  if ('goTo' in reply) {
    if (reply.saying) setCookie(c, SAID, reply.saying, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 })
    return c.redirect(reply.goTo, 303)
  }
  if ('problemsOn' in reply) return c.html(htmlOf(reply.problemsOn, setting), 422)
  if ('clashOn' in reply) return c.html(htmlOf(reply.clashOn, setting), 409)
  const saying = getCookie(c, SAID)
  if (saying) deleteCookie(c, SAID, { path: '/' })
  return c.html(htmlOf(reply.page, saying ? { ...setting, saying } : setting))
}

export const htmlOf = (page: VNode | ComponentChild, setting: Setting): string =>
  '<!doctype html>' + render(<PageSetting.Provider value={setting}>{page}</PageSetting.Provider>)

const pathOf = (c: Context): string => c.req.path + new URL(c.req.url).search

/** A file where a text was asked for reads as nothing typed; line endings become the ones we store. */
const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '').trim() : ''

const readForm = (data: FormData): Form => ({
  text: (name) => textOf(data.get(name)),
  all: (name) => data.getAll(name).map(textOf),
  data,
})

const wordsOf = (data: FormData): Words =>
  Object.fromEntries([...data.keys()].map((name) => [name, textOf(data.get(name))]))
