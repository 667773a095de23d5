import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { serve, type ServerType } from '@hono/node-server'
import { pino } from 'pino'
import { buildApp } from '../app.ts'
import { assetsFolder, type Config } from '../config.ts'
import { todayInLondon } from '../kernel/clock.ts'
import { bringUpToDate, openStore } from './open-store.ts'

const VERSION = '0.1.0'

/** Opens the store, serves pages until told to stop, then finishes what is under way and closes the store. */
export async function startCommand(config: Config): Promise<void> {
  const tell = (sentence: string) => console.log(sentence)
  const log = pino({ level: 'info' }, pino.destination(2))
  const store = await openStore(config)
  try {
    await bringUpToDate(store, config, tell)
    const app = buildApp({
      db: store.db,
      today: () => todayInLondon(new Date()),
      now: () => new Date(),
      newId: randomUUID,
      council: config.council,
      version: VERSION,
      assetsFolder: assetsFolder(config.root),
      demonstrationStore: store.engine === 'embedded',
      demonstrationSignIn: config.demonstrationSignIn,
      // The kind of trouble and the route's pattern: never a name, an address asked for, or what somebody typed.
      trouble: (error, path) =>
        log.error({ kind: error instanceof Error ? error.name : 'unknown', code: codeOf(error), path }, 'unexpected'),
    })
    const server = await listen(app.fetch, config.port)
    tell(`Kith is ready: http://localhost:${portOf(server)}`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    tell('Finishing what is under way')
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    })
  } finally {
    await store.close()
  }
  tell('Closed')
}

async function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ServerType> {
  const server = serve({ fetch, port })
  try {
    await once(server, 'listening')
    return server
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is in use by another program. Stop that one, or choose another, for example PORT=${port + 1} npm start`,
        { cause: error },
      )
    if (codeOf(error) === 'EACCES')
      throw new Error(`This account may not use port ${port}. Choose one above 1023, for example PORT=3000 npm start`, {
        cause: error,
      })
    throw error
  }
}

const portOf = (server: ServerType): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
