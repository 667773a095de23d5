import type { Chance } from '../chance.ts'
import { daysBetween, earlier, yearsBefore, type PlainDate } from '../days.ts'
import { accountsOf } from './accounts.ts'
import type { Drawn, Network, Size } from './drawing.ts'
import { familyName, heritageOf, type Couple } from './heritage.ts'
import type { ChildOfTheFiles } from './grouping.ts'
import { memberOf, type Member } from './member.ts'
import { widen } from './wider-network.ts'

export function networkOf(
  familyId: string,
  children: readonly ChildOfTheFiles[],
  size: Size,
  chance: Chance,
  today: PlainDate,
): Drawn {
  const [eldest] = children
  const youngest = children.at(-1)
  if (!eldest || !youngest) throw new Error('A family of the demonstration council has no children')
  const couple = heritageOf(eldest.ethnicity, chance)
  const everyone: Member[] = []
  const homes = new Map<string, Member[]>()
  const add: Network['add'] = (sort) => {
    const member = memberOf({ ...sort, taken: new Set(everyone.map(({ row }) => row.given_name)) }, chance)
    everyone.push(member)
    return member
  }
  const mothersName = familyName(couple.mother, chance)
  const bornOn = motherBorn(eldest.bornOn, youngest.bornOn, chance)
  const mother = add({ part: 'mother', sex: 'female', bornOn, heritage: couple.mother, familyName: mothersName })
  const accounts = accountsOf(familyId, `${mother.calledName} (mother)`, chance)
  const livesWith: Network['livesWith'] = (home, ...people) => {
    const there = people.filter((person) => person && !person.diedOn && !livesSomewhere(homes, person))
    if (there.length > 0) homes.set(home, [...(homes.get(home) ?? []), ...(there as Member[])])
  }
  const network: Network = { everyone, homes, accounts, add, livesWith, chance, today }
  const fathers = fathersOf(children, size, chance)
  const families = fathers.map((sharers) => aFatherAndHisChildren(network, couple, mother, sharers))
  const all = families.flatMap((family) => family.children)
  const home = `${mother.calledName}’s home`
  livesWith(
    home,
    mother,
    ...all.filter(({ bornOn: born }) => born === undefined || daysBetween(born, today) < 18 * 365),
  )
  const current = families.at(-1)?.father
  widen(network, { couple, mother, fathers: families.map(({ father }) => father), children: all, current, size, home })
  return { ...network, mother, children: all, name: all.at(-1)?.row.family_name ?? mothersName }
}

const livesSomewhere = (homes: ReadonlyMap<string, readonly Member[]>, person: Member): boolean =>
  [...homes.values()].some((home) => home.includes(person))

/** Between seventeen at the first birth and forty-four at the last. */
function motherBorn(eldest: PlainDate, youngest: PlainDate, chance: Chance): PlainDate {
  const wished = yearsBefore(eldest, chance.between(17, 31), chance.below(360))
  const oldest = yearsBefore(youngest, 44)
  return wished > oldest ? wished : earlier(oldest, yearsBefore(eldest, 17, 30))
}

/** The children in order of birth, shared out among one, two or three fathers. */
function fathersOf(
  children: readonly ChildOfTheFiles[],
  size: Size,
  chance: Chance,
): readonly (readonly ChildOfTheFiles[])[] {
  const most = Math.min(children.length, size === 'very large' ? 3 : size === 'large' ? 2 : 3)
  const fathers = size === 'very large' || size === 'large' ? most : chance.happens(0.65) ? 1 : Math.min(2, most)
  const each = Math.ceil(children.length / fathers)
  return Array.from({ length: fathers }, (_, place) => children.slice(place * each, (place + 1) * each)).filter(
    (sharers) => sharers.length > 0,
  )
}

function aFatherAndHisChildren(
  { add, accounts, chance }: Network,
  couple: Couple,
  mother: Member,
  sharers: readonly ChildOfTheFiles[],
) {
  const [first] = sharers
  if (!first) throw new Error('A father of the demonstration council has no children')
  const known = chance.happens(0.92)
  const fathersName = familyName(couple.father, chance)
  const drawn = known
    ? add({
        part: 'father',
        sex: 'male',
        bornOn: yearsBefore(first.bornOn, chance.between(18, 38), chance.below(360)),
        heritage: couple.father,
        familyName: fathersName,
      })
    : undefined
  const names = [fathersName, fathersName, mother.row.family_name, joined(mother.row.family_name, fathersName)]
  const childrensName = drawn ? chance.oneOf(names) : mother.row.family_name
  const responsible = chance.happens(0.8)
  const children = sharers.map((child) => {
    const heritage = chance.happens(0.7) ? couple.mother : couple.father
    const { id, sex, bornOn, ethnicity } = child
    const made = add({ part: 'child', id, sex, bornOn, ethnicity, heritage, familyName: childrensName })
    accounts.parent(mother, made, true)
    if (drawn) accounts.parent(drawn, made, responsible)
    return made
  })
  return { father: drawn, children }
}

const joined = (one: string, other: string): string => {
  const first = one.split('-')[0] ?? one
  return other.includes('-') ? other : `${first}-${other}`
}
