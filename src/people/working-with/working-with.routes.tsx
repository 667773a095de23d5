import { z } from 'zod'
import { onlyReads, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { oneAmong, readAs } from '../../web/fields.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findFamily } from '../family.queries.ts'
import { mayAllocate } from '../policy.ts'
import { restrictionOn } from '../restriction/restriction.queries.ts'
import { endAPart, giveAPart } from './working-with.commands.ts'
import { BringInPage, WorkingWithPage } from './working-with.page.tsx'
import { candidatesFor, involvedWith, isOnTheFileSide } from './working-with.queries.ts'
import { partCalled } from './working-with.ts'

export const workingWithRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/workers',
    may: mayAllocate,
    audit: 'who works with a family viewed',
    async answer({ tx, actor, param, today }) {
      const family = await allocatable(tx, actor, param('family'))
      if (!family) return { missing: true }
      const restricted = (await restrictionOn(tx, family.id, today)) !== undefined
      const involved = await involvedWith(tx, family.id, today)
      return { page: <WorkingWithPage {...{ family, involved, restricted }} />, about: family.id }
    },
  },
  {
    at: 'POST /families/:family/workers/end',
    may: mayAllocate,
    audit: 'part with a family ended',
    async answer({ tx, actor, param, form, today }) {
      const family = await allocatable(tx, actor, param('family'))
      if (!family) return { missing: true }
      const id = (await form()).text('involvement')
      const ended = isUuid(id) && (await endAPart(tx, family.id, id, today))
      return {
        goTo: `/families/${family.id}/workers`,
        about: family.id,
        ...(ended ? { saying: 'Today is their last day with this family' } : { notSaved: true as const }),
      }
    },
  },
  {
    at: 'GET /families/:family/workers/:part',
    may: mayAllocate,
    audit: 'form to bring somebody in viewed',
    async answer({ tx, actor, param, today }) {
      const about = await partWith(tx, actor, param('family'), param('part'), today)
      if (!about) return { missing: true }
      return { page: <BringInPage {...about} state={standing({})} />, about: about.family.id }
    },
  },
  {
    at: 'POST /families/:family/workers/:part',
    may: mayAllocate,
    audit: 'somebody brought in to a family',
    async answer({ tx, actor, param, form, today }) {
      const about = await partWith(tx, actor, param('family'), param('part'), today)
      if (!about) return { missing: true }
      const sent = await form()
      const input = readAs(z.object({ who: oneAmong(about.candidates, 'Choose who, from the list') }), sent)
      if (!input.ok) return { problemsOn: <BringInPage {...about} state={typed(sent, input.problems)} /> }
      await giveAPart(tx, about.family.id, about.part, input.value.who, today)
      return {
        goTo: `/families/${about.family.id}/workers`,
        about: about.family.id,
        saying: `${input.value.who.text} works with this family from today`,
      }
    },
  },
]

/** A family whose own team this person manages it for; nobody hands out what they only read. */
async function allocatable(tx: Tx, actor: Actor, id: string) {
  const family = await findFamily(tx, id)
  return family && !onlyReads(actor, family.id) && (await isOnTheFileSide(tx, family.id)) ? family : undefined
}

/** Whom a part can still be given to: those who have it today are not offered again. */
async function partWith(tx: Tx, actor: Actor, familyId: string, slug: string, today: PlainDate) {
  const part = partCalled(slug)
  const family = part && (await allocatable(tx, actor, familyId))
  if (!part || !family) return undefined
  const have = (await involvedWith(tx, family.id, today)).filter((one) => one.part === part.part)
  const candidates = (await candidatesFor(tx, part, today)).filter(
    ({ text }) => !have.some((one) => text === (one.name ? `${one.name}, ${one.team}` : one.team)),
  )
  return { family, part, candidates }
}
