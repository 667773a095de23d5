import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Person = {
  sub: string
  name: string
  email?: string
  groups?: readonly string[]
  more?: Readonly<Record<string, unknown>>
}
type Claims = Record<string, unknown>
type Token = { header: Claims; claims: Claims }

export type CouncilProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who sits before the provider's own sign-in page; undefined says no. */
  person: Person | undefined
  /** What the proxy does to the ID token on its way; the result is signed again with `signWith`, and not at all with `none`. */
  alter: ((token: Token) => void) | undefined
  signWith: 'its own key' | 'another key' | 'none'
  /** What the proxy answers in the provider's place, by path. */
  down: ((path: string) => boolean) | undefined
  /** Sub of whoever is signed in at the provider, and how many sessions ended there. */
  signedOut: number
  readonly stop: () => Promise<void>
}

/** A real OpenID Connect provider on this machine, behind a proxy that can make it misbehave. */
export async function councilProvider(kith: { readonly address: string }): Promise<CouncilProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const inner = createServer()
  const front = createServer()
  const [innerPort, port] = [await listening(inner), await listening(front)]
  const issuer = `http://127.0.0.1:${port}`
  const council: CouncilProvider = {
    issuer,
    clientId: 'kith',
    clientSecret: randomUUID(),
    person: undefined,
    alter: undefined,
    signWith: 'its own key',
    down: undefined,
    signedOut: 0,
    async stop() {
      for (const server of [front, inner]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
  const provider = realProvider(council, kith.address, own)
  const callback = provider.callback()
  inner.on('request', (req, res) => void answer(council, provider, callback, req, res))
  front.on('request', (req, res) => {
    passOn(council, { own, another }, innerPort, req, res)
  })
  return council
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function realProvider(council: CouncilProvider, kithAddress: string, key: KeyObject): Provider {
  const provider = new Provider(council.issuer, {
    clients: [
      {
        client_id: council.clientId,
        client_secret: council.clientSecret,
        redirect_uris: [`${kithAddress}/sign-in/callback`],
        post_logout_redirect_uris: [`${kithAddress}/signed-out`],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomUUID()] },
    claims: { openid: ['sub', 'name', 'email', 'groups', 'hasgroups', 'email_verified'], profile: [], email: [] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_, sub) => {
      const { name, email, groups, more } = council.person ?? { name: 'Nobody' }
      return {
        accountId: sub,
        claims: () => ({ sub, name, ...(email && { email }), ...(groups && { groups }), ...more }),
      }
    },
  })
  provider.on('end_session.success', () => {
    council.signedOut += 1
  })
  // It runs on plain http here, which its own cookies would otherwise refuse.
  provider.proxy = false
  return provider
}

/** The provider's sign-in page, as a person who answers at once. */
async function answer(
  council: CouncilProvider,
  provider: Provider,
  callback: (req: IncomingMessage, res: ServerResponse) => unknown,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (!req.url?.startsWith('/interaction/')) {
    callback(req, res)
    return
  }
  const { prompt, params, session } = await provider.interactionDetails(req, res)
  const { person } = council
  if (!person) return provider.interactionFinished(req, res, { error: 'access_denied' })
  if (prompt.name === 'login') return provider.interactionFinished(req, res, { login: { accountId: person.sub } })
  const grant = new provider.Grant({
    clientId: String(params['client_id']),
    ...(session && { accountId: session.accountId }),
  })
  grant.addOIDCScope(String(params['scope']))
  return provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } })
}

type Keys = { readonly own: KeyObject; readonly another: KeyObject }

function passOn(council: CouncilProvider, keys: Keys, port: number, req: IncomingMessage, res: ServerResponse): void {
  const path = req.url ?? ''
  if (council.down?.(path)) {
    res.writeHead(502, { 'content-type': 'text/plain' }).end('Bad gateway')
    return
  }
  const onward = request({ port, host: '127.0.0.1', path, method: req.method, headers: req.headers }, (came) => {
    const parts: Buffer[] = []
    came.on('data', (part: Buffer) => parts.push(part))
    came.on('end', () => {
      const headers = { ...came.headers }
      delete headers['content-length']
      delete headers['transfer-encoding']
      const body = Buffer.concat(parts)
      const said = path.startsWith('/token') ? altered(council, keys, body) : body
      res.writeHead(came.statusCode ?? 500, headers).end(said)
    })
  })
  onward.on('error', () => res.destroy())
  req.pipe(onward)
}

function altered({ alter, signWith }: CouncilProvider, keys: Keys, body: Buffer): Buffer {
  const said = JSON.parse(body.toString()) as { id_token?: string }
  if (!said.id_token || (!alter && signWith === 'its own key')) return body
  const [header = {}, claims = {}] = said.id_token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims)
  const token = { header, claims }
  if (signWith === 'none') header['alg'] = 'none'
  alter?.(token)
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const key = signWith === 'another key' ? keys.another : keys.own
  const signature = signWith === 'none' ? '' : createSign('RSA-SHA256').update(text).sign(key, 'base64url')
  return Buffer.from(JSON.stringify({ ...said, id_token: `${text}.${signature}` }))
}
