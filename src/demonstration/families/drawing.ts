import type { Chance } from '../chance.ts'
import type { PlainDate } from '../days.ts'
import type { Accounts } from './accounts.ts'
import type { Member, memberOf } from './member.ts'

export type Size = 'small' | 'middling' | 'large' | 'very large'
/** Everyone in one family, their relationships, and who lives with whom. */
export type Network = {
  readonly everyone: Member[]
  readonly homes: Map<string, Member[]>
  readonly accounts: Accounts
  readonly add: (sort: Omit<Parameters<typeof memberOf>[0], 'taken'>) => Member
  readonly livesWith: (home: string, ...people: readonly (Member | undefined)[]) => void
  readonly chance: Chance
  readonly today: PlainDate
}
export type Drawn = Network & { readonly mother: Member; readonly children: readonly Member[]; readonly name: string }
