/** Why a sign-in through the council's provider came to nothing. */
export type Trouble = 'away' | 'not understood' | 'refused' | 'too many groups'

const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT'])

/** What kind of trouble an error from the provider's library is; `otherwise` where it does not say. */
export function troubleIn(error: unknown, otherwise: Trouble): Trouble {
  if (!(error instanceof Error)) return otherwise
  const code = 'code' in error ? error.code : undefined
  if (code === 'KITH_TOO_MANY_GROUPS') return 'too many groups'
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') return 'refused'
  if (typeof code === 'string' && AWAY.has(code)) return 'away'
  // fetch says only this when nobody answers.
  if (error instanceof TypeError && error.message === 'fetch failed') return 'away'
  if ('status' in error && typeof error.status === 'number' && error.status >= 500) return 'away'
  if (error.cause instanceof Response && error.cause.status >= 500) return 'away'
  return error.cause instanceof Error ? troubleIn(error.cause, otherwise) : otherwise
}
