import type { Context, Hono } from 'hono'
import type { Kysely } from 'kysely'
import { asSignedIn } from './access/door/as-signed-in.commands.ts'
import { addToTrail } from './access/audit.commands.ts'
import { fromWhere } from './access/door/from-where.routes.ts'
import { forgetWords, keepWords, keptWords } from './access/kept/kept-words.commands.ts'
import { councilSignInRoutes } from './access/council-sign-in/council-sign-in.routes.tsx'
import { sessionToken, type Door } from './access/door/door.routes.tsx'
import { mayOpenARecord, type Actor, type LiveOpening } from './access/index.ts'
import { keepForLater } from './access/kept/kept-for-later.commands.ts'
import { USUAL_LIMITS, type SessionLimits } from './access/door/session-limits.ts'
import { signInRoutes } from './access/door/sign-in.routes.tsx'
import { isRefusal, type Tx } from './db/as-actor.ts'
import type { DB } from './db/schema.generated.ts'
import { timeInLondon } from './kernel/clock.ts'
import type { PlainDate } from './kernel/plain-date.ts'
import { contents } from './contents.ts'
import { navigationFor } from './navigation.ts'
import { publicPages } from './web/public-pages.tsx'
import { assets } from './web/assets.ts'
import { mount, type Shell } from './web/mount.tsx'
import type { Setting } from './web/page.tsx'
import { shellApp } from './web/server.tsx'

export type Deps = {
  readonly db: Kysely<DB>
  readonly today: () => PlainDate
  readonly now: () => Date
  readonly newId: () => string
  readonly council: string
  readonly version: string
  readonly assetsFolder: string
  /** Whether this is the embedded store, which every page says is for demonstration. */
  readonly demonstrationStore: boolean
  readonly demonstrationSignIn: boolean
  /** The council's own identity provider, and the posts that its groups give. */
  readonly councilSignIn?: Door['council']
  readonly sessionLimits?: SessionLimits
  /** The address that people reach Kith by, when a proxy stands before it. */
  readonly address?: string
  readonly trouble: (error: unknown, path: string) => void
}

const shownOpen = ({ id, familyId, reference, until }: LiveOpening) => ({
  href: `/families/${familyId}`,
  reference,
  until: timeInLondon(until),
  end: `/openings/${id}/end`,
})

/** Mounts every capability. The program and every test use this one. */
export function buildApp(deps: Deps): Hono {
  const { db, today, now, council, version } = deps
  const secure = deps.address?.startsWith('https:') ?? false
  const usual = deps.sessionLimits ?? USUAL_LIMITS
  // An invented person's account opens to whoever chooses it: closing one for want of use would protect nobody.
  const limits = deps.demonstrationSignIn ? { ...usual, dormantDays: undefined } : usual
  const setting = (actor: Actor | undefined, path: string): Setting => ({
    council,
    version,
    path,
    demonstration: deps.demonstrationStore || deps.demonstrationSignIn,
    navigation: actor ? navigationFor(actor) : [],
    ...(actor ? { person: { name: actor.name, role: actor.jobTitle } } : {}),
    ...(actor?.session ? { session: actor.session } : {}),
    mayOpen: actor !== undefined && mayOpenARecord(actor),
    ...(actor?.openings ? { openings: actor.openings.map(shownOpen) } : {}),
  })
  const from = (c: Context) => fromWhere(c, { token: sessionToken(c, secure), behindProxy: deps.address !== undefined })
  const atTheDoor = (path: string): Setting => setting(undefined, path)
  const shell: Shell<Tx, Actor> = {
    today,
    newId: deps.newId,
    council,
    async asSignedIn(c, work) {
      const token = sessionToken(c, secure)
      return token === undefined ? undefined : asSignedIn(db, token, { today: today(), now: now(), limits }, work)
    },
    async keepForLater(c, address, words) {
      const token = sessionToken(c, secure)
      if (token !== undefined) await keepForLater(db, token, { today: today(), now: now() }, address, words)
    },
    secure,
    record: (tx, event, c) => addToTrail(tx, { ...event, ...from(c) }),
    keepWords,
    keptWords,
    forgetWords,
    refusedByTheStore: isRefusal,
    setting,
  }
  const app = shellApp(atTheDoor, deps.trouble, deps.address)
  app.route('/', assets(deps.assetsFolder, version))
  app.route('/', publicPages(atTheDoor))
  const door: Door = {
    db,
    today,
    now,
    newId: deps.newId,
    limits,
    demonstrationSignIn: deps.demonstrationSignIn,
    council: deps.councilSignIn,
    secure,
    from,
    setting: atTheDoor,
    trouble: deps.trouble,
  }
  app.route('/', signInRoutes(door))
  app.route('/', councilSignInRoutes(door))
  app.route('/', mount(contents, shell))
  return app
}
