import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { anyOf, everyone, type Actor } from '../actor.ts'
import { actsByKind } from './acts.ts'
import { digestOf } from './digest.ts'
import { signRules } from './rules.commands.ts'
import { RulesPage } from './rules.page.tsx'
import { lastSigned } from './rules.queries.ts'

const signs = anyOf('information-governance')

/** `contents` is every act in Kith, these two included: handed over once the list is whole. */
export const rulesRoutes = (contents: () => readonly Route<Tx, Actor>[]): readonly Route<Tx, Actor>[] => [
  {
    at: 'GET /rules',
    may: everyone,
    audit: 'rules viewed',
    async answer({ tx, actor }) {
      const acts = actsByKind(contents())
      const signed = await lastSigned(tx)
      return { page: <RulesPage acts={acts} digest={digestOf(acts)} signed={signed} maySign={signs(actor)} /> }
    },
  },
  {
    at: 'POST /rules',
    may: signs,
    audit: 'rules signed',
    async answer({ tx, actor, form }) {
      const sent = await form()
      const digest = digestOf(actsByKind(contents()))
      // Somebody who read an older page has not read these.
      if (sent.text('digest') !== digest)
        return { goTo: '/rules', about: actor.id, notSaved: true, saying: 'The rules have changed. Read them again' }
      await signRules(tx, digest, sent.text('note').slice(0, 2000))
      return { goTo: '/rules', about: actor.id, saying: 'Signed' }
    },
  },
]
