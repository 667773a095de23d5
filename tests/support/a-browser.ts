type Ask = (url: URL, init: RequestInit) => Promise<Response>

/** Follows addresses from site to site as a browser would, with each site's own cookies. `asks` answers for sites without a socket. */
export function aBrowser(asks: (url: URL) => Ask | undefined) {
  const jars = new Map<string, Map<string, string>>()
  const steps: string[] = []
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? new Map<string, string>()
    jars.set(url.host, jar)
    return jar
  }
  async function ask(address: string, init: RequestInit = {}): Promise<{ url: URL; status: number; text: string }> {
    let url = new URL(address)
    let sending = init
    for (let hops = 0; hops < 12; hops += 1) {
      steps.push(url.href)
      const jar = jarOf(url)
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = new Headers(sending.headers)
      if (cookie) headers.set('cookie', cookie)
      const answer = await (asks(url) ?? fetch)(url, { ...sending, headers, redirect: 'manual' })
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        const [name = '', ...value] = pair.split('=')
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(line) || value.join('=') === '') jar.delete(name)
        else jar.set(name, value.join('='))
      }
      const next = answer.headers.get('location') ?? /url=(.+)$/.exec(answer.headers.get('refresh') ?? '')?.[1]
      if (!next || stopBefore?.(new URL(next, url))) {
        if (next) steps.push(new URL(next, url).href)
        return { url, status: answer.status, text: await answer.text() }
      }
      url = new URL(next, url)
      sending = {}
    }
    throw new Error(`Sent round and round: ${steps.slice(-4).join(' ')}`)
  }
  let stopBefore: ((url: URL) => boolean) | undefined
  return {
    steps,
    jarOf: (address: string) => jarOf(new URL(address)),
    open: (address: string) => ask(address),
    send: (address: string, fields: Readonly<Record<string, string>> = {}) =>
      ask(address, {
        method: 'POST',
        headers: { origin: new URL(address).origin },
        body: new URLSearchParams(fields),
      }),
    /** Goes on until it would go to such an address, and stays before it. */
    stopBefore(where: ((url: URL) => boolean) | undefined) {
      stopBefore = where
    },
  }
}
