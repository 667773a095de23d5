import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Reply, Route } from '../../web/route.ts'
import { findFamily } from '../family.queries.ts'
import { mayRestrict } from '../policy.ts'
import { liftRestriction, placeRestriction, saveNames } from './restriction.commands.ts'
import { readLift, readNames, readRestriction } from './restriction.form.ts'
import { RestrictedPage, RestrictPage } from './restriction.page.tsx'
import { nameable, restrictionOn } from './restriction.queries.ts'
import type { Restriction } from './restriction.ts'

export const restrictionRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/restriction',
    may: mayRestrict,
    audit: 'restriction viewed',
    async answer({ tx, actor, param, today, keptWords }) {
      const about = await restrictable(tx, param('family'), today)
      if (!about) return { missing: true }
      const { family, offered, restriction } = about
      const state = restriction
        ? standingOrKept({}, await keptWords(), textsOf(restriction), { names: idsOf(restriction) })
        : standing({}, { names: [actor.id] })
      return {
        page: restriction ? (
          <RestrictedPage {...{ family, offered, restriction, state }} />
        ) : (
          <RestrictPage {...{ family, offered, state }} />
        ),
        about: family.id,
      }
    },
  },
  {
    at: 'POST /families/:family/restriction',
    may: mayRestrict,
    audit: 'restriction kept',
    async answer({ tx, actor, param, form, today }): Promise<Reply> {
      const about = await restrictable(tx, param('family'), today)
      if (!about) return { missing: true }
      const { family, offered, restriction } = about
      const sent = await form()
      const at = `/families/${family.id}/restriction`
      if (!restriction) {
        const input = readRestriction(sent, offered, actor.id)
        if (!input.ok)
          return { problemsOn: <RestrictPage family={family} offered={offered} state={typed(sent, input.problems)} /> }
        const names = input.value.names.map(({ id }) => id)
        if (!(await placeRestriction(tx, family.id, input.value.why, names))) return { missing: true }
        return { goTo: at, about: family.id, saying: 'The family is restricted' }
      }
      const input = readNames(sent, offered, actor.id)
      const page = { family, offered, restriction }
      if (!input.ok) return { problemsOn: <RestrictedPage {...page} state={typed(sent, input.problems)} /> }
      const seen = { ...restriction, version: input.value.version }
      if (!(await saveNames(tx, seen, idsOf({ named: input.value.names }), today)))
        return {
          clashOn: <RestrictedPage {...page} state={clashing(sent, textsOf(restriction))} />,
          about: family.id,
        }
      return { goTo: at, about: family.id, saying: 'The list is saved' }
    },
  },
  {
    at: 'POST /families/:family/restriction/lift',
    may: mayRestrict,
    audit: 'restriction lifted',
    async answer({ tx, param, form, today }) {
      const about = await restrictable(tx, param('family'), today)
      if (!about?.restriction) return { missing: true }
      const input = readLift(await form())
      const lifted = input.ok && (await liftRestriction(tx, about.restriction.id, input.value.version, today))
      const at = `/families/${about.family.id}`
      return lifted
        ? { goTo: at, about: about.family.id, saying: 'The restriction is lifted' }
        : {
            goTo: `${at}/restriction`,
            about: about.family.id,
            notSaved: true,
            saying: 'Somebody changed the list first',
          }
    },
  },
]

async function restrictable(tx: Tx, id: string, today: PlainDate) {
  const family = await findFamily(tx, id)
  if (!family) return undefined
  const restriction = await restrictionOn(tx, family.id, today)
  const could = await nameable(tx, family.id, today)
  // Somebody who is named already stays on offer after their post has ended, so that they can be taken off.
  const others = restriction?.named.filter(({ id: named }) => !could.some((one) => one.id === named)) ?? []
  return { family, restriction, offered: [...could, ...others] }
}

const idsOf = ({ named }: { readonly named: readonly { readonly id: string }[] }) => named.map(({ id }) => id)
const textsOf = (restriction: Restriction) => [
  { label: 'Who may see this family', text: restriction.named.map(({ name }) => name).join(', ') },
]
