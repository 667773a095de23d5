import type { Chance } from '../chance.ts'
import { addDays, earlier, later, workingDayFrom, type PlainDate } from '../days.ts'
import type { SocialCareTeam, Worker } from '../practitioners/posts.ts'
import type { Rows } from '../rows.ts'
import type { Family } from './family.ts'

type Spell = {
  readonly familyId: string
  readonly team: SocialCareTeam
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | undefined
}

/** The team from the first day, and a named social worker; some families have had two. */
export function worksWith(rows: Rows, spell: Spell, chance: Chance, today: PlainDate): Family['workers'] {
  const workers = workersOf(spell, chance, today)
  const row = { family_id: spell.familyId, team_id: spell.team.id }
  rows.involvement.push({
    ...row,
    id: chance.id(),
    practitioner_id: null,
    part: 'team',
    from_on: spell.openedOn,
    to_on: spell.closedOn ?? null,
  })
  for (const { worker, from, to } of workers)
    rows.involvement.push({
      ...row,
      id: chance.id(),
      practitioner_id: worker.id,
      part: 'allocated social worker',
      from_on: from,
      to_on: to ?? null,
    })
  return workers
}

function workersOf({ team, openedOn, closedOn }: Spell, chance: Chance, today: PlainDate): Family['workers'] {
  const worker = chance.oneOf(team.socialWorkers)
  const wereHere = [...team.formerWorkers, ...team.socialWorkers].filter(
    (one) => one !== worker && one.from <= openedOn && (one.to === undefined || one.to > addDays(openedOn, 60)),
  )
  const before = wereHere.length > 0 ? chance.oneOf(wereHere) : undefined
  if (before && (worker.from > openedOn || before.to !== undefined || chance.happens(0.2))) {
    const handover = handoverDay(before, worker, { openedOn, until: closedOn ?? addDays(today, -20) }, chance)
    if (handover)
      return [
        { worker: before, from: openedOn, to: addDays(handover, -1) },
        { worker, from: handover, to: closedOn },
      ]
  }
  const here = worker.from <= openedOn ? worker : (team.socialWorkers.find(({ from }) => from <= openedOn) ?? worker)
  return [{ worker: here, from: later(openedOn, here.from), to: closedOn }]
}

function handoverDay(
  before: Worker,
  after: Worker,
  { openedOn, until }: { openedOn: PlainDate; until: PlainDate },
  chance: Chance,
): PlainDate | undefined {
  const least = workingDayFrom(later(addDays(openedOn, 30), after.from))
  const most = earlier(addDays(until, -10), before.to === undefined ? until : addDays(before.to, 1))
  if (least > most) return undefined
  const days = Math.round((Date.parse(most) - Date.parse(least)) / 86_400_000)
  return earlier(workingDayFrom(addDays(least, chance.below(days + 1))), most)
}
