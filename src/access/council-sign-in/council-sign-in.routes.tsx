import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { asDoor, type Tx } from '../../db/as-actor.ts'
import { show } from '../../web/mount.tsx'
import { noteAtTheDoor } from '../audit.commands.ts'
import { knocking, letInOrSayWhy, ourOwn, type Door } from '../door/door.routes.tsx'
import { NotLetInPage } from '../door/not-let-in.page.tsx'
import { ATTEMPT_SECONDS, keepAttempt, takeAttempt } from './attempts.commands.ts'
import type { Came } from './identity-provider.ts'
import type { Trouble } from './provider-trouble.ts'
import { TroubleAtProviderPage } from './trouble-at-provider.page.tsx'
import { whoCame } from './who-came.commands.ts'

/** To the council's identity provider and back. Mounted only where there is one. */
export function councilSignInRoutes(door: Door): Hono {
  const app = new Hono()
  const { council, now } = door
  if (!council) return app
  const cookie = door.secure ? '__Host-kith_attempt' : 'kith_attempt'
  const ways = { httpOnly: true, sameSite: 'Lax', path: '/', secure: door.secure } as const

  app.get('/sign-in/council', async (c) => {
    const thenTo = ourOwn(c.req.query('then'))
    const going = await council.provider.begin()
    if (!going.ok) return sayTrouble(c, door, going.trouble, going.error)
    return knocking(c, door, async (tx) => {
      const browser = await keepAttempt(tx, going.value.secrets, thenTo, now())
      setCookie(c, cookie, browser, { ...ways, maxAge: ATTEMPT_SECONDS })
      return c.redirect(going.value.address, 303)
    })
  })

  app.get('/sign-in/callback', async (c) => {
    const browser = getCookie(c, cookie)
    deleteCookie(c, cookie, ways)
    const attempt = browser ? await asDoor(door.db, (tx) => takeAttempt(tx, browser, now())) : undefined
    if (!attempt) return sayTrouble(c, door, 'not begun here')
    const came = await council.provider.finish(new URL(c.req.url), attempt.secrets)
    if (!came.ok) return sayTrouble(c, door, came.trouble, came.error)
    return asDoor(door.db, (tx) => comeIn(c, door, tx, came.value, attempt.thenTo))
  })
  return app
}

async function comeIn(c: Context, door: Door, tx: Tx, came: Came, thenTo: string): Promise<Response> {
  const id = await whoCame(tx, came, door.council?.groups ?? [], { today: door.today(), newId: door.newId })
  if (id !== undefined) return letInOrSayWhy(c, door, tx, id, thenTo)
  await noteAtTheDoor(tx, { what: 'sign-in refused: nobody in Kith', outcome: 'refused', ...door.from(c) })
  return show(c, <NotLetInPage because="no post" />, door.setting('/sign-in'), 403)
}

async function sayTrouble(c: Context, door: Door, trouble: Trouble | 'not begun here', error?: unknown) {
  if (error !== undefined) door.trouble(error, c.req.path)
  // Anybody at all may come here, as often as they like, and the trail is kept for ever.
  return knocking(c, door, async (tx) => {
    await noteAtTheDoor(tx, { what: `sign-in refused: ${trouble}`, outcome: 'refused', ...door.from(c) })
    const status = trouble === 'away' ? 503 : 400
    return show(c, <TroubleAtProviderPage trouble={trouble} />, door.setting('/sign-in'), status)
  })
}
