import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { anyOf, type Actor } from '../actor.ts'
import { actsByKind } from './acts.ts'
import { digestOf } from './digest.ts'
import { lastSigned } from './rules.queries.ts'

/** The rules wait for an information governance lead until they are signed as they stand. */
export const rulesWork =
  (contents: () => readonly Route<Tx, Actor>[]) =>
  async (tx: Tx, actor: Actor): Promise<readonly { href: string; what: string; who: string }[]> => {
    if (!anyOf('information-governance')(actor)) return []
    const signed = await lastSigned(tx)
    if (signed?.digest === digestOf(actsByKind(contents()))) return []
    return [
      {
        href: '/rules',
        what: 'Read and sign the rules of who may see whom',
        who: signed ? `They have changed since ${signed.name} signed them` : 'Nobody has signed them yet',
      },
    ]
  }
