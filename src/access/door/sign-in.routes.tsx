import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { asDoor } from '../../db/as-actor.ts'
import { SAID, show } from '../../web/mount.tsx'
import { demonstrationPeople, findDemonstrationPerson } from '../actor.queries.ts'
import { noteAtTheDoor } from '../audit.commands.ts'
import { forgetSessionCookie, knocking, letInOrSayWhy, ourOwn, sessionToken, type Door } from './door.routes.tsx'
import { endSession } from './sessions.commands.ts'
import { NoSignInPage, SignedOutPage, SignInPage } from './sign-in.page.tsx'

/** With the council’s own sign-in, the only addresses that answer somebody who is not signed in. */
export function signInRoutes(door: Door): Hono {
  const { db, today, now, demonstrationSignIn, setting, secure } = door
  const app = new Hono()
  app.get('/sign-in', async (c) => {
    const then = ourOwn(c.req.query('then'))
    if (!demonstrationSignIn && !door.council) return show(c, <NoSignInPage />, setting('/sign-in'))
    const people = demonstrationSignIn ? await asDoor(db, (tx) => demonstrationPeople(tx, today())) : []
    const page = <SignInPage people={people} then={then} withCouncil={door.council !== undefined} />
    return show(c, page, setting('/sign-in'))
  })
  app.post('/sign-in', async (c) => {
    const form = await c.req.formData().catch(() => new FormData())
    const text = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    return knocking(c, door, async (tx) => {
      const person = demonstrationSignIn ? await findDemonstrationPerson(tx, text('person'), today()) : undefined
      if (person) return letInOrSayWhy(c, door, tx, person.id, ourOwn(text('then')))
      await noteAtTheDoor(tx, { what: 'signed in', outcome: 'refused', ...door.from(c) })
      return c.redirect('/sign-in', 303)
    })
  })
  app.post('/sign-out', async (c) => {
    const token = sessionToken(c, secure)
    if (token) await asDoor(db, (tx) => endSession(tx, token, now()))
    forgetSessionCookie(c, secure)
    deleteCookie(c, SAID, { path: '/' })
    if (!door.council) return c.redirect('/sign-in', 303)
    // A form's redirect may not leave the site, so the page itself goes on to the provider.
    const goOn = await door.council.provider.signOut()
    if (goOn) c.header('refresh', `0; url=${goOn}`)
    return show(c, <SignedOutPage atCouncil={goOn ? { href: goOn } : 'not reached'} />, setting('/sign-out'))
  })
  app.get('/signed-out', (c) => show(c, <SignedOutPage />, setting('/signed-out')))
  return app
}
