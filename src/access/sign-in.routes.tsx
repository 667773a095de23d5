import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Kysely } from 'kysely'
import { asDoor } from '../db/as-actor.ts'
import type { DB } from '../db/schema.generated.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { htmlOf, SAID } from '../web/mount.tsx'
import type { Setting } from '../web/page.tsx'
import { demonstrationPeople, findDemonstrationPerson } from './actor.queries.ts'
import { noteAtTheDoor } from './audit.commands.ts'
import type { FromWhere } from './from-where.ts'
import { endSession, startSession } from './sessions.commands.ts'
import { NoSignInPage, SignInPage } from './sign-in.page.tsx'

const SESSION = 'kith_session'

type Door = {
  readonly db: Kysely<DB>
  readonly today: () => PlainDate
  readonly now: () => Date
  readonly demonstrationSignIn: boolean
  /** Whether people reach Kith over https, which the program itself cannot see behind a proxy. */
  readonly secure: boolean
  readonly setting: (path: string) => Setting
  /** From where somebody asks, for the trail. */
  readonly from: (c: Context) => FromWhere
}

export const sessionToken = (c: Context): string | undefined => getCookie(c, SESSION)

/** The only addresses that answer somebody who is not signed in. */
export function signInRoutes({ db, today, now, demonstrationSignIn, secure, setting, from }: Door): Hono {
  const app = new Hono()
  app.get('/sign-in', async (c) => {
    if (!demonstrationSignIn) return c.html(htmlOf(<NoSignInPage />, setting('/sign-in')))
    const people = await asDoor(db, (tx) => demonstrationPeople(tx, today()))
    return c.html(htmlOf(<SignInPage people={people} then={ourOwn(c.req.query('then'))} />, setting('/sign-in')))
  })
  app.post('/sign-in', async (c) => {
    const form = await c.req.formData().catch(() => new FormData())
    const asked = form.get('person')
    const token = await asDoor(db, async (tx) => {
      const person = demonstrationSignIn
        ? await findDemonstrationPerson(tx, typeof asked === 'string' ? asked : '', today())
        : undefined
      await noteAtTheDoor(tx, {
        what: 'signed in',
        outcome: person ? 'done' : 'refused',
        ...(person ? { actorId: person.id } : {}),
        ...from(c),
      })
      return person && (await startSession(tx, person.id))
    })
    if (!token) return c.redirect('/sign-in', 303)
    setCookie(c, SESSION, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
    const then = form.get('then')
    return c.redirect(ourOwn(typeof then === 'string' ? then : undefined), 303)
  })
  app.post('/sign-out', async (c) => {
    const token = sessionToken(c)
    if (token) await asDoor(db, (tx) => endSession(tx, token, now()))
    deleteCookie(c, SESSION, { path: '/' })
    deleteCookie(c, SAID, { path: '/' })
    return c.redirect('/sign-in', 303)
  })
  return app
}

/** Only a path of ours, in plain characters: a browser drops a tab from an address, and `/<tab>/` would be another site's. */
const ourOwn = (then: string | undefined): string => (then && /^\/(?![/\\])[\x21-\x7e]*$/.test(then) ? then : '/')
