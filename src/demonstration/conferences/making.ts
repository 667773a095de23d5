import type { Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Rows } from '../rows.ts'
import type { WordsInTurn } from './words-in-turn.ts'

/** What every part of a conference is made with. `touch` remembers the month, so that its figures are worked out. */
export type Making = {
  readonly rows: Rows
  readonly chance: Chance
  readonly say: WordsInTurn
  readonly touch: (day: PlainDate) => void
  readonly today: PlainDate
  readonly conferenceTeamId: string
}
