import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { clientAddress, type FromWhere } from './from-where.ts'
import { hashOf } from './sessions.commands.ts'

type Known = { readonly token: string | undefined; readonly behindProxy: boolean }

const MARK = 12

/** From where this request comes, as its row on the trail says it. */
export function fromWhere(c: Context, { token, behindProxy }: Known): FromWhere {
  const address = clientAddress(peerOf(c), c.req.header('x-forwarded-for'), behindProxy)
  return {
    ...(address ? { address } : {}),
    ...(token ? { session: hashOf(token).slice(0, MARK) } : {}),
  }
}

/** Nobody's, where a test asks without a socket. */
const peerOf = (c: Context): string | undefined =>
  c.env && typeof c.env === 'object' && 'incoming' in c.env ? getConnInfo(c).remote.address : undefined
