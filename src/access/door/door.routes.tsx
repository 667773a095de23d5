import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Kysely } from 'kysely'
import { asDoor, type Tx } from '../../db/as-actor.ts'
import type { DB } from '../../db/schema.generated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { show } from '../../web/mount.tsx'
import type { Setting } from '../../web/page.tsx'
import { TooOftenPage } from '../../web/too-often.page.tsx'
import { noteAtTheDoor } from '../audit.commands.ts'
import type { GroupPost } from '../council-sign-in/groups.ts'
import type { IdentityProvider } from '../council-sign-in/identity-provider.ts'
import { secondsToWait } from '../limits/limits.commands.ts'
import type { Limited } from '../limits/limits.ts'
import { begunOn } from './begun-on.ts'
import type { FromWhere } from './from-where.ts'
import { letIn } from './let-in.commands.ts'
import { NotLetInPage } from './not-let-in.page.tsx'
import type { SessionLimits } from './session-limits.ts'
import { endSession } from './sessions.commands.ts'

/** What the routes that answer somebody who is not signed in have to go by. */
export type Door = {
  readonly db: Kysely<DB>
  readonly today: () => PlainDate
  readonly now: () => Date
  readonly newId: () => string
  readonly limits: SessionLimits
  readonly demonstrationSignIn: boolean
  readonly council: { readonly provider: IdentityProvider; readonly groups: readonly GroupPost[] } | undefined
  /** Whether people reach Kith over https, which the program itself cannot see behind a proxy. */
  readonly secure: boolean
  /** From where somebody asks, for the trail. */
  readonly from: (c: Context) => FromWhere
  readonly setting: (path: string) => Setting
  readonly trouble: (error: unknown, path: string) => void
}

/** The prefix is a promise that browsers keep: sent over https alone, for the whole of this site and no other. */
const cookieName = (secure: boolean): string => (secure ? '__Host-kith_session' : 'kith_session')
const cookieWays = (secure: boolean) => ({ httpOnly: true, sameSite: 'Lax', path: '/', secure }) as const

export const sessionToken = (c: Context, secure: boolean): string | undefined => getCookie(c, cookieName(secure))
export const forgetSessionCookie = (c: Context, secure: boolean) =>
  deleteCookie(c, cookieName(secure), cookieWays(secure))

/** Begins a session for somebody whose identity is settled, and sends them on; or says why they cannot come in. */
export async function letInOrSayWhy(c: Context, door: Door, tx: Tx, practitionerId: string, thenTo: string) {
  const wait = await secondsToWait(tx, 'sign-in to one account', practitionerId)
  if (wait > 0) return tooOften(c, door, tx, 'sign-in to one account', wait)
  const { limits } = door
  const answer = await letIn(tx, practitionerId, {
    today: door.today(),
    now: door.now(),
    limits,
    begunOn: begunOn(c.req.header('user-agent')),
    from: door.from(c),
  })
  if (!answer.ok) return show(c, <NotLetInPage because={answer.because} />, door.setting('/sign-in'), 403)
  const before = sessionToken(c, door.secure)
  if (before !== undefined) await endSession(tx, before, door.now())
  setCookie(c, cookieName(door.secure), answer.token, cookieWays(door.secure))
  return c.redirect(thenTo, 303)
}

/** Goes on at the door unless this address has knocked too often. */
export function knocking(c: Context, door: Door, work: (tx: Tx) => Promise<Response>): Promise<Response> {
  return asDoor(door.db, async (tx) => {
    const wait = await secondsToWait(tx, 'sign-in from one address', door.from(c).address ?? 'this machine')
    return wait > 0 ? tooOften(c, door, tx, 'sign-in from one address', wait) : work(tx)
  })
}

async function tooOften(c: Context, door: Door, tx: Tx, what: Limited, seconds: number): Promise<Response> {
  if ((await secondsToWait(tx, 'row about one address', `${what} ${door.from(c).address ?? ''}`)) === 0)
    await noteAtTheDoor(tx, { what: `too often: ${what}`, outcome: 'refused', ...door.from(c) })
  c.header('retry-after', String(seconds))
  return show(c, <TooOftenPage what="attempts to sign in" seconds={seconds} />, door.setting('/sign-in'), 429)
}

/** Only a path of ours, in plain characters: a browser drops a tab from an address, and `/<tab>/` would be another site's. */
export const ourOwn = (then: string | undefined): string =>
  then && /^\/(?![/\\])[\x21-\x7e]*$/.test(then) ? then : '/'
