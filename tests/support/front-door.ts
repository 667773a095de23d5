import { randomUUID } from 'node:crypto'
import { startSession } from '../../src/access/door/sessions.commands.ts'
import { buildApp } from '../../src/app.ts'
import { assetsFolder, projectRoot } from '../../src/config.ts'
import { asDoor } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import type { PlainDate } from '../../src/kernel/plain-date.ts'

export type Answer = { readonly status: number; readonly text: string; readonly goesTo: string | null }
export type Visitor = {
  readonly open: (path: string) => Promise<Answer>
  readonly send: (path: string, fields?: Readonly<Record<string, string | readonly string[]>>) => Promise<Answer>
}

/** The whole of Kith over a store, on a day of the test's choosing: what the program mounts, without a socket. */
export function frontDoor(store: Store, today: string) {
  const clock = { today: today as PlainDate }
  const unexpected: unknown[] = []
  const app = buildApp({
    db: store.db,
    today: () => clock.today,
    now: () => new Date(),
    newId: randomUUID,
    council: 'Marlow Bay Council',
    version: 'test',
    assetsFolder: assetsFolder(projectRoot()),
    demonstrationStore: true,
    demonstrationSignIn: true,
    trouble: (error) => unexpected.push(error),
  })
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(`http://localhost${path}`, init)
    if (answer.status === 500) throw unexpected.at(-1)
    return { status: answer.status, text: withoutNonce(await answer.text()), goesTo: answer.headers.get('location') }
  }
  const visitor = (cookie: string): Visitor => ({
    open: (path) => ask(path, { headers: { cookie } }),
    send: (path, fields = {}) =>
      ask(path, { method: 'POST', headers: { cookie, origin: 'http://localhost' }, body: formOf(fields) }),
  })
  return {
    app,
    clock,
    nobody: visitor(''),
    signedIn: async (person: { readonly id: string }) =>
      visitor(`kith_session=${await asDoor(store.db, (tx) => startSession(tx, person.id))}`),
  }
}

/** Looks for people as the search box does: the words are sent, and the page that answers has none of them in its address. */
export async function searchedFor(visitor: Visitor, words: string): Promise<Answer> {
  const { goesTo, ...answer } = await visitor.send('/people', { words })
  return goesTo === null ? { goesTo, ...answer } : visitor.open(goesTo)
}

/** Each answer has its own word for its script; two pages that are otherwise the same are the same page. */
const withoutNonce = (text: string): string => text.replace(/ nonce="[^"]*"/, '')

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return body
}

/** The fields of a date input, as a browser sends them. */
export const dateFields = (name: string, date: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
