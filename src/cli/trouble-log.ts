import { pino, type DestinationStream } from 'pino'
import { codeOf } from './trouble.ts'

/** The kind of trouble and the route's pattern: never a name, an address asked for, or what somebody typed. */
export function troubleLog(to: DestinationStream): (error: unknown, path: string) => void {
  const log = pino({ level: 'info' }, to)
  return (error, path) =>
    log.error({ kind: error instanceof Error ? error.name : 'unknown', code: codeOf(error), path }, 'unexpected')
}
