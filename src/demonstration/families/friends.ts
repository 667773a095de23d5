import { addDays } from '../days.ts'
import { british, familyName } from './heritage.ts'
import type { Member } from './member.ts'
import type { Network, Size } from './drawing.ts'

const FRIENDSHIPS = [
  'Friend from the school gate',
  'Best friend since primary school',
  'Friend from work',
  'Friend from the community centre',
  'Friend from the toddler group',
  'Friend from the allotments',
  'Old friend of the family',
] as const
const OTHERS = [
  'Next-door neighbour',
  'Godmother',
  'Godfather',
  'Football coach',
  'Youth worker who stayed in touch',
  'Former foster carer who stayed in touch',
  'Family friend the children call Auntie',
  'Sponsor from recovery group',
] as const
const MEN: ReadonlySet<string> = new Set(['Godfather', 'Football coach'])
const WOMEN: ReadonlySet<string> = new Set(['Godmother', 'Family friend the children call Auntie'])
const HOW_MANY = { small: [0, 1], middling: [0, 2], large: [2, 4], 'very large': [4, 5] } as const

/** A family's network is not only relatives. */
export function friendsOf(
  { chance, accounts, add, today }: Network,
  mother: Member,
  children: readonly Member[],
  size: Size,
): void {
  const [least, most] = HOW_MANY[size]
  for (let count = chance.between(least, most); count > 0; count--) {
    const described = chance.happens(0.6) ? chance.oneOf(FRIENDSHIPS) : chance.oneOf(OTHERS)
    const sex = MEN.has(described) ? 'male' : WOMEN.has(described) || chance.happens(0.7) ? 'female' : 'male'
    const friend = add({
      part: 'friend',
      sex,
      bornOn: addDays(mother.bornOn ?? today, chance.between(-5000, 900)),
      heritage: british,
      familyName: familyName(british, chance),
    })
    const eldest = children[0]
    if (described.startsWith('Friend') || described.startsWith('Best') || described.startsWith('Old') || !eldest)
      accounts.friends(friend, mother, described)
    else accounts.other(friend, eldest, described)
  }
}
