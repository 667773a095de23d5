import { timeInLondon } from '../../kernel/clock.ts'
import type { Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Row, Rows } from '../rows.ts'

type Event = Row<'audit_event'>
type More = Partial<Pick<Event, 'about' | 'also_about' | 'asked' | 'outcome' | 'reason'>>

/** Somebody who looks at families, with what their rows on the trail say. */
export type Looker = {
  readonly id: string
  readonly role: string
  readonly families: readonly string[]
  readonly did: (what: string, at: Date, more?: More) => Event
}

/** Everybody in post who works with families through their team or by name. */
export function lookersIn(rows: Rows, chance: Chance, today: PlainDate): readonly Looker[] {
  const teams = new Map(rows.team.map((team) => [team.id, team.name]))
  const worked = rows.involvement.filter(({ to_on }) => to_on === null || to_on >= today)
  return rows.post
    .filter(({ role, to_on }) => LOOK.has(role) && to_on === null)
    .map((post) => {
      const ofTeam = (involvement: Row<'involvement'>) => involvement.team_id === post.team_id
      const own = worked.filter((one) =>
        post.role === 'team-manager' ? ofTeam(one) : one.practitioner_id === post.practitioner_id,
      )
      const [address, session] = [`192.0.2.${chance.between(10, 250)}`, chance.id().replaceAll('-', '').slice(0, 12)]
      return {
        id: post.practitioner_id,
        role: post.role,
        families: [...new Set(own.map(({ family_id }) => family_id))],
        did: (what, at, more = {}) => ({
          at,
          actor_id: post.practitioner_id,
          post_ids: [post.id],
          roles: [post.role],
          teams: [teams.get(post.team_id) ?? ''],
          what,
          about: null,
          also_about: [],
          reason: null,
          asked: null,
          address,
          session,
          outcome: 'done',
          flag: null,
          ...more,
        }),
      }
    })
}

const LOOK: ReadonlySet<string> = new Set(['coordinator', 'social-worker', 'team-manager'])

/** The instant at which a clock in England says so, minutes after midnight. */
export function timeOf(day: PlainDate, minutes: number): Date {
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const winter = new Date(`${day}T${clock}:00Z`)
  return timeInLondon(winter) === clock ? winter : new Date(winter.getTime() - 3_600_000)
}
