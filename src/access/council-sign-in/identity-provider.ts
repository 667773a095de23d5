import * as oidc from 'openid-client'
import { troubleIn, type Trouble } from './provider-trouble.ts'

export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Kith's own address, which the provider sends people back to. */
  readonly address: string
}

/** What must come back unchanged, kept for the one browser that went. */
export type Secrets = { readonly state: string; readonly nonce: string; readonly codeVerifier: string }

/** Who the provider says has signed in, once its answer has been checked. */
export type Came = {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly email: string | undefined
  readonly groups: readonly string[]
}

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble; readonly error: unknown }

export type IdentityProvider = {
  /** Where to send somebody to sign in. */
  readonly begin: () => Promise<Answer<{ readonly address: string; readonly secrets: Secrets }>>
  readonly finish: (cameBackTo: URL, secrets: Secrets) => Promise<Answer<Came>>
  /** Where to send somebody to sign out there too; undefined when the provider has no such place or is away. */
  readonly signOut: () => Promise<string | undefined>
}

/** Signed with a public key, and with no other kind of signature: the one that every provider must have. */
const ALGORITHM = 'RS256'
/** Seconds by which the provider's clock and ours may differ. */
const CLOCK_TOLERANCE = 60
/** Seconds that the provider has to answer. */
const PATIENCE = 10

/** The council's provider, found when it is first needed, and looked for again whenever it could not be found. */
export function identityProvider(settings: ProviderSettings): IdentityProvider {
  let found: Promise<oidc.Configuration> | undefined
  const provider = () =>
    (found ??= discover(settings).catch((error: unknown) => {
      found = undefined
      throw error
    }))
  return {
    begin: () => answering('away', async () => goingTo(await provider(), settings)),
    finish: (url, secrets) => answering('not understood', async () => cameIn(await provider(), settings, url, secrets)),
    async signOut() {
      const answer = await answering('away', async () => {
        const config = await provider()
        if (!config.serverMetadata().end_session_endpoint) return undefined
        return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${settings.address}/signed-out` }).href
      })
      return answer.ok ? answer.value : undefined
    },
  }
}

async function answering<T>(otherwise: Trouble, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() }
  } catch (error) {
    return { ok: false, trouble: troubleIn(error, otherwise), error }
  }
}

const discover = ({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> =>
  oidc.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: ALGORITHM, [oidc.clockTolerance]: CLOCK_TOLERANCE },
    oidc.ClientSecretBasic(clientSecret),
    {
      timeout: PATIENCE,
      // The signature is checked though the token comes straight from the provider.
      execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [onThisMachine] : [])],
    },
  )

/** The settings let plain http through only for a provider on this machine. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- its name is struck out to be noticed, not to go
const onThisMachine = oidc.allowInsecureRequests

async function goingTo(config: oidc.Configuration, { address }: ProviderSettings) {
  const secrets = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
  }
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${address}/sign-in/callback`,
    scope: 'openid profile email',
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: 'S256',
  })
  return { address: url.href, secrets }
}

async function cameIn(
  config: oidc.Configuration,
  { address }: ProviderSettings,
  { search }: URL,
  { state, nonce, codeVerifier }: Secrets,
): Promise<Came> {
  const tokens = await oidc.authorizationCodeGrant(config, new URL(`${address}/sign-in/callback${search}`), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider gave no claims')
  if (claims['_claim_names'] !== undefined || claims['hasgroups'] !== undefined) throw new TooManyGroups()
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const groups = claims['groups']
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: text('name') || text('preferred_username') || 'Somebody new',
    // Some providers say nothing of it; whatever else they say but yes, in words or otherwise, is a no.
    email: (claims['email_verified'] ?? true) === true ? text('email').toLowerCase() || undefined : undefined,
    groups: Array.isArray(groups) ? groups.filter((group): group is string => typeof group === 'string') : [],
  }
}

/** A provider that leaves the groups out because there are many would otherwise look like one that took them all away. */
class TooManyGroups extends Error {
  readonly code = 'KITH_TOO_MANY_GROUPS'
}
