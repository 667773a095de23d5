import { request } from 'node:http'

export type Reached = {
  readonly status: number
  readonly goesTo: string
  readonly cookie: string
  readonly text: string
}

/** Asks a running Kith over HTTP; rejects when the connection ends before the answer, as when the program is killed. */
export async function ask(
  url: string,
  { cookie = '', body = '' }: { cookie?: string; body?: string } = {},
): Promise<Reached> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    redirect: 'manual',
    headers: {
      cookie,
      ...(body ? { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(body ? { body } : {}),
  })
  return {
    status: answer.status,
    goesTo: answer.headers.get('location') ?? '',
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    text: await answer.text(),
  }
}

export async function signInTo(address: string, person: { readonly id: string }): Promise<string> {
  const { status, cookie } = await ask(`${address}/sign-in`, {
    body: String(new URLSearchParams({ person: person.id })),
  })
  if (status !== 303 || !cookie) throw new Error(`Signing in answered ${status}`)
  return cookie
}

type Slow = { readonly begun: Promise<void>; readonly finish: () => Promise<number> }

/** A form on a slow line: half of it is sent, and the rest when `finish` is called. */
export function sendSlowly(url: string, cookie: string, body: string): Slow {
  const half = Math.floor(body.length / 2)
  const asked = request(url, {
    method: 'POST',
    headers: {
      cookie,
      origin: new URL(url).origin,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    },
  })
  const status = new Promise<number>((resolve, reject) => {
    asked.on('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject)
  })
  status.catch(() => undefined)
  const begun = new Promise<void>((resolve) => asked.write(body.slice(0, half), () => resolve()))
  return {
    begun,
    finish() {
      asked.end(body.slice(half))
      return status
    },
  }
}
