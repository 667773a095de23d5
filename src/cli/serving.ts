import { once } from 'node:events'
import { createServer, Server } from 'node:http'
import { serve } from '@hono/node-server'
import { codeOf } from './trouble.ts'

type Address = { readonly port: number; readonly host: string }
type Serving = { readonly port: number; readonly finish: () => Promise<void> }

/** How long (ms) somebody's unfinished request may hold the program once it is told to stop. */
const PATIENCE = 20_000

export async function serveOn({ port, host }: Address, fetch: Parameters<typeof serve>[0]['fetch']): Promise<Serving> {
  const server = serve({ fetch, port, hostname: host })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw sentenceFor(error, port)
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async finish() {
      if (!(server instanceof Server)) return
      // A browser keeps its connection after the answer, so idle ones are closed until none is left.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE)
      await new Promise<void>((resolve) => server.close(() => resolve()))
      clearInterval(sweep)
      clearTimeout(impatience)
    },
  }
}

/** Fails with its sentence when the port cannot be had, before anybody waits for a store to be filled. */
export async function askForPort({ port, host }: Address): Promise<void> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw sentenceFor(error, port)
  }
  server.close()
  await once(server, 'close')
}

function sentenceFor(error: unknown, port: number): unknown {
  const say = (sentence: string) => new Error(sentence, { cause: error })
  const another = port >= 1024 && port < 65_535 ? port + 1 : 3000
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return say(
        `Port ${port} is in use by another program. Stop that one, or choose another, for example PORT=${another} npm start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return say(
        'HOST is not an address of this machine. Leave it out to serve this machine alone, or set HOST=0.0.0.0 to serve every network it is on.',
      )
    case 'EACCES':
      return say(`This account may not use port ${port}. Choose one above 1023, for example PORT=3000 npm start`)
    default:
      return error
  }
}
