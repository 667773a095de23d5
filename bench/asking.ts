import { Agent, request } from 'node:http'

export type Answered = { readonly status: number; readonly cookie: string; readonly bytes: number; readonly ms: number }

/** One connection for each person, kept open as a browser keeps it. */
export const aBrowser = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 })

/** One page, timed from the asking to the last byte. */
export function ask(
  url: string,
  { browser, cookie = '', form }: { browser: Agent; cookie?: string; form?: Readonly<Record<string, string>> },
): Promise<Answered> {
  const body = form && new URLSearchParams(form).toString()
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        agent: browser,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          ...(body === undefined
            ? {}
            : { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (answer) => {
        let bytes = 0
        answer.on('data', (part: Buffer) => {
          bytes += part.length
        })
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
            bytes,
            ms: performance.now() - began,
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
