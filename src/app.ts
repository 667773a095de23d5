import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { asSignedIn } from './access/as-signed-in.commands.ts'
import { addToTrail } from './access/audit.commands.ts'
import { forgetWords, keepWords, keptWords } from './access/kept-words.commands.ts'
import { mayOpenARecord, type Actor, type LiveOpening } from './access/index.ts'
import { sessionToken, signInRoutes } from './access/sign-in.routes.tsx'
import { isRefusal, type Tx } from './db/as-actor.ts'
import type { DB } from './db/schema.generated.ts'
import { clockInLondon } from './kernel/clock.ts'
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
  /** The address that people reach Kith by, when a proxy stands before it. */
  readonly address?: string
  readonly trouble: (error: unknown, path: string) => void
}

const shownOpen = ({ id, familyId, reference, until }: LiveOpening) => ({
  href: `/families/${familyId}`,
  reference,
  until: clockInLondon(until),
  end: `/openings/${id}/end`,
})

/** Mounts every capability. The program and every test use this one. */
export function buildApp(deps: Deps): Hono {
  const { db, today, now, council, version } = deps
  const setting = (actor: Actor | undefined, path: string): Setting => ({
    council,
    version,
    path,
    demonstration: deps.demonstrationStore || deps.demonstrationSignIn,
    navigation: actor ? navigationFor(actor) : [],
    ...(actor ? { person: { name: actor.name, role: actor.jobTitle } } : {}),
    mayOpen: actor !== undefined && mayOpenARecord(actor),
    ...(actor?.openings ? { openings: actor.openings.map(shownOpen) } : {}),
  })
  const atTheDoor = (path: string): Setting => setting(undefined, path)
  const shell: Shell<Tx, Actor> = {
    today,
    newId: deps.newId,
    council,
    async asSignedIn(c, work) {
      const token = sessionToken(c)
      return token === undefined ? undefined : asSignedIn(db, token, { today: today(), now: now() }, work)
    },
    record: addToTrail,
    keepWords,
    keptWords,
    forgetWords,
    refusedByTheStore: isRefusal,
    setting,
  }
  const app = shellApp(atTheDoor, deps.trouble, deps.address)
  app.route('/', assets(deps.assetsFolder, version))
  app.route('/', publicPages(atTheDoor))
  app.route(
    '/',
    signInRoutes({
      db,
      today,
      now,
      demonstrationSignIn: deps.demonstrationSignIn,
      secure: deps.address?.startsWith('https:') ?? false,
      setting: atTheDoor,
    }),
  )
  app.route('/', mount(contents, shell))
  return app
}
