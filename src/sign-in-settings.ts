import { readFileSync } from 'node:fs'
import { readGroups, type GroupPost, type ProviderSettings, type SessionLimits } from './access/index.ts'
import { bad, good, type Outcome, type Problem } from './kernel/outcome.ts'

type Env = Readonly<Record<string, string | undefined>>
export type CouncilSignIn = ProviderSettings & { readonly groups: readonly GroupPost[] }

const ISSUER = /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*)?)$/

/** The council's identity provider, or undefined where none is named. */
export function readCouncilSignIn(env: Env, address: string | undefined): Outcome<CouncilSignIn | undefined> {
  const issuer = env['KITH_OIDC_ISSUER']
  if (issuer === undefined) return good(undefined)
  const [secret, groups] = [clientSecret(env), groupsNamed(env)]
  const clientId = env['KITH_OIDC_CLIENT_ID']
  const wrong = (field: string, text: string): Problem => ({ field, text: `${field} ${text}` })
  const problems = [
    ...(ISSUER.test(issuer)
      ? []
      : [
          wrong(
            'KITH_OIDC_ISSUER',
            `is "${issuer}". It must be the provider’s issuer and begin with https://, for example https://login.microsoftonline.com/<tenant>/v2.0.`,
          ),
        ]),
    ...(clientId
      ? []
      : [wrong('KITH_OIDC_CLIENT_ID', 'is missing. It must be the identifier that the provider gave Kith.')]),
    ...(address === undefined
      ? [
          wrong(
            'KITH_ADDRESS',
            'is missing. With KITH_OIDC_ISSUER it must be the address that people reach Kith by, which the provider sends them back to.',
          ),
        ]
      : []),
    ...(secret.ok ? [] : secret.problems),
    ...(groups.ok ? [] : groups.problems),
  ]
  if (!secret.ok || !groups.ok || !clientId || address === undefined || problems.length > 0) return bad(...problems)
  return good({ issuer, clientId, clientSecret: secret.value, address, groups: groups.value })
}

function clientSecret(env: Env): Outcome<string> {
  const [said, file] = [env['KITH_OIDC_CLIENT_SECRET'], env['KITH_OIDC_CLIENT_SECRET_FILE']]
  const problem = (text: string) => bad({ field: 'KITH_OIDC_CLIENT_SECRET', text })
  if (said && file)
    return problem('KITH_OIDC_CLIENT_SECRET and KITH_OIDC_CLIENT_SECRET_FILE are both set. Keep one of them.')
  if (said) return good(said)
  if (!file)
    return problem(
      'KITH_OIDC_CLIENT_SECRET is missing. Set it to the secret that the provider gave Kith, or KITH_OIDC_CLIENT_SECRET_FILE to a file that holds it.',
    )
  const text = readText(file)?.trim()
  return text
    ? good(text)
    : problem('KITH_OIDC_CLIENT_SECRET_FILE names a file that is empty or cannot be read by this account.')
}

function groupsNamed(env: Env): Outcome<readonly GroupPost[]> {
  const file = env['KITH_OIDC_GROUPS']
  if (file === undefined) return good([])
  const text = readText(file)
  return text === undefined
    ? bad({
        field: 'KITH_OIDC_GROUPS',
        text: `KITH_OIDC_GROUPS is "${file}", and no file there can be read by this account. It must be a JSON file that says which group gives which post.`,
      })
    : readGroups(text)
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** How long sessions and unused accounts last; each has a usual length. */
export function readSessionLimits(env: Env, usual: Required<SessionLimits>): Outcome<SessionLimits> {
  const [idle, hours, days] = [
    wholeNumber(env, 'KITH_SESSION_IDLE_MINUTES', usual.idleMinutes, 5, 24 * 60),
    wholeNumber(env, 'KITH_SESSION_HOURS', usual.hours, 1, 24),
    wholeNumber(env, 'KITH_UNUSED_DAYS', usual.dormantDays ?? 90, 7, 400),
  ]
  const problems = [idle, hours, days].flatMap((one) => (one.ok ? [] : one.problems))
  if (!idle.ok || !hours.ok || !days.ok) return bad(...problems)
  return good({ idleMinutes: idle.value, hours: hours.value, dormantDays: days.value })
}

function wholeNumber(env: Env, field: string, usual: number, least: number, most: number): Outcome<number> {
  const said = env[field]
  if (said === undefined) return good(usual)
  const value = /^\d{1,4}$/.test(said) ? Number(said) : NaN
  return value >= least && value <= most
    ? good(value)
    : bad({ field, text: `${field} is "${said}". It must be a whole number from ${least} to ${most}.` })
}
