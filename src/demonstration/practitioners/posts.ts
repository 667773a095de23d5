import type { Chance } from '../chance.ts'
import { workingDayFrom, workingDayUpTo, type PlainDate } from '../days.ts'
import type { Rows } from '../rows.ts'
import { addMonths } from '../../kernel/plain-date.ts'
import { COUNCIL } from './people.ts'

export type Worker = {
  readonly id: string
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate | undefined
}
export type SocialCareTeam = {
  readonly id: string
  readonly manager: Worker
  readonly socialWorkers: readonly Worker[]
  /** Social workers who have left: families they knew have somebody else now. */
  readonly formerWorkers: readonly Worker[]
}
export type Council = {
  readonly teams: readonly SocialCareTeam[]
  readonly conferenceTeamId: string
  readonly coordinators: readonly Worker[]
}

/** Teams, the people in them and the posts they hold. */
export function appointEverybody(rows: Rows, chance: Chance, today: PlainDate): Council {
  const made = COUNCIL.map((team) => {
    const teamId = chance.id()
    rows.team.push({ id: teamId, name: team.name, service: team.service })
    const people = team.people.map((person) => {
      const from = workingDayFrom(`${person.since}-0${chance.between(1, 9)}-01` as PlainDate)
      const to = person.until === undefined ? undefined : workingDayUpTo(addMonths(today, -person.until))
      const worker = { id: chance.id(), name: person.name, from, to, role: person.role }
      rows.practitioner.push({ id: worker.id, name: worker.name, job_title: person.title, left_on: to ?? null })
      rows.post.push({
        id: chance.id(),
        practitioner_id: worker.id,
        team_id: teamId,
        role: person.role,
        discipline: null,
        from_on: from,
        to_on: to ?? null,
      })
      return worker
    })
    return { id: teamId, service: team.service, people }
  })
  const inService = (service: string) => made.filter((team) => team.service === service)
  const conferences = one(inService('family group conferences'))
  return {
    teams: inService('social care').map(({ id, people }) => ({
      id,
      manager: one(people.filter(({ role }) => role === 'team-manager')),
      socialWorkers: people.filter(({ role, to }) => role === 'social-worker' && to === undefined),
      formerWorkers: people.filter(({ role, to }) => role === 'social-worker' && to !== undefined),
    })),
    conferenceTeamId: conferences.id,
    coordinators: conferences.people.filter(({ role }) => role === 'coordinator'),
  }
}

function one<T>(list: readonly T[]): T {
  const [only] = list
  if (!only) throw new Error('A team of the demonstration council has nobody in it')
  return only
}
