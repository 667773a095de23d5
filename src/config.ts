import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { USUAL_LIMITS, type SessionLimits } from './access/index.ts'
import { bad, good, problemsIn, type Outcome, type Problem } from './kernel/outcome.ts'
import { readCouncilSignIn, readSessionLimits, type CouncilSignIn } from './sign-in-settings.ts'

export type Config = {
  /** The project's folder: migrations, built styles and the demonstration's files are found under it. */
  readonly root: string
  readonly store:
    { readonly kind: 'PostgreSQL'; readonly url: string } | { readonly kind: 'embedded'; readonly folder: string }
  readonly port: number
  /** The address that pages are served on: this machine alone, unless a council says otherwise. */
  readonly host: string
  /** The address that people reach Kith by, when a proxy stands before it. */
  readonly address: string | undefined
  readonly council: string
  /** Whether sign-in offers the invented people. Always on with the embedded store; on PostgreSQL only when asked for. */
  readonly demonstrationSignIn: boolean
  /** Whether the store may be filled with the demonstration council when it is empty. */
  readonly seedWhenEmpty: boolean
  readonly councilSignIn: CouncilSignIn | undefined
  readonly sessionLimits: SessionLimits
}

/** Reads the settings once. Each thing wrong is one sentence that names the setting and what is expected. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Outcome<Config> {
  const problems: Problem[] = []
  const port = /^\d{1,5}$/.test(env['PORT'] ?? '3000') ? Number(env['PORT'] ?? 3000) : NaN
  if (!(port <= 65_535))
    problems.push({
      field: 'PORT',
      text: `PORT is "${env['PORT'] ?? ''}". It must be a whole number from 1 to 65535, for example PORT=3000.`,
    })
  const url = env['DATABASE_URL']
  if (url !== undefined && !(/^postgres(ql)?:\/\/\S+$/.test(url) && URL.canParse(url)))
    problems.push({
      field: 'DATABASE_URL',
      text: 'DATABASE_URL must begin with postgresql:// and name a PostgreSQL 15 or later database, for example postgresql://kith@localhost:5432/kith.',
    })
  const asked = env['KITH_DEMONSTRATION']
  if (asked !== undefined && asked !== 'on' && asked !== 'off')
    problems.push({ field: 'KITH_DEMONSTRATION', text: `KITH_DEMONSTRATION is "${asked}". It must be on or off.` })
  if (env['KITH_DATA'] === '')
    problems.push({
      field: 'KITH_DATA',
      text: 'KITH_DATA is empty. It must be the folder that the embedded store is kept in, for example KITH_DATA=.kith.',
    })
  const address = env['KITH_ADDRESS']
  if (address !== undefined && !/^https?:\/\/[^\s/]+$/.test(address))
    problems.push({
      field: 'KITH_ADDRESS',
      text: `KITH_ADDRESS is "${address}". It must be the address that people reach Kith by, with no path, for example https://kith.council.gov.uk.`,
    })
  const [councilSignIn, sessionLimits] = [readCouncilSignIn(env, address), readSessionLimits(env, USUAL_LIMITS)]
  problems.push(...problemsIn(councilSignIn), ...problemsIn(sessionLimits))
  if (!councilSignIn.ok || !sessionLimits.ok || problems.length > 0) return bad(...problems)
  const root = projectRoot()
  const embedded = url === undefined
  return good({
    root,
    store: embedded
      ? { kind: 'embedded', folder: resolve(env['KITH_DATA'] ?? join(root, '.kith')) }
      : { kind: 'PostgreSQL', url },
    port,
    host: env['HOST'] ?? '127.0.0.1',
    address: env['KITH_ADDRESS'],
    council: env['KITH_COUNCIL'] ?? (embedded || asked === 'on' ? 'Marlow Bay Council' : 'Your council'),
    demonstrationSignIn: embedded ? asked !== 'off' : asked === 'on',
    seedWhenEmpty: embedded && asked !== 'off',
    councilSignIn: councilSignIn.value,
    sessionLimits: sessionLimits.value,
  })
}

export const migrationsFolder = (root: string): string => join(root, 'src', 'db', 'migrations')
export const assetsFolder = (root: string): string => join(root, 'dist', 'assets')

/** The nearest folder upwards that holds package.json: the same from src and from dist. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
