import type { Chance } from '../chance.ts'
import { yearsBefore, type PlainDate } from '../days.ts'
import type { Family } from '../families/family.ts'
import type { Member } from '../families/member.ts'
import type { Worker } from '../practitioners/posts.ts'
import type { Named } from '../words/fill.ts'
import type { Theme } from '../words/theme.ts'
import { ageOn } from '../../kernel/plain-date.ts'

/** Everyone that one conference is about or asks, and the story it is told with. */
export type Who = {
  readonly family: Family
  readonly theme: Theme
  readonly children: readonly Member[]
  readonly carer: Member
  readonly father: Member | undefined
  readonly helpers: readonly [Member, Member, Member]
  /** Others of the network who could be asked. */
  readonly others: readonly Member[]
  readonly named: Named
  readonly referrer: Worker
}

/** Whom a conference on this day would be about and with; undefined when this family could not have had one then. */
export function whoOn(family: Family, day: PlainDate, chance: Chance, stories: readonly Theme[]): Who | undefined {
  const children = family.children.filter(
    ({ bornOn }) => bornOn === undefined || (bornOn <= day && under18(bornOn, day)),
  )
  const born = children.filter(({ bornOn }) => bornOn !== undefined)
  const carer = family.responsible.find(({ part }) => part === 'mother')
  const referrer = workerOn(family, day)
  const adults = chance
    .shuffled(family.everyone.filter((one) => isAdult(one, day)))
    .filter(({ part, id }) => part !== 'mother' && part !== 'child' && id !== carer?.id)
  const helpful = adults.filter(({ part }) => part !== 'father' && part !== 'half-sibling')
  const [first, second, third] = [
    ...helpful.filter(({ part }) => part === 'grandparent').slice(0, 1),
    ...helpful,
  ].filter((one, place, all) => all.indexOf(one) === place)
  if (!carer || !referrer || born.length === 0 || !first || !second || !third) return undefined
  const father = adults.find(({ part }) => part === 'father')
  const theme = themeFor({ born, carer, father, day, stories }, chance)
  if (!theme) return undefined
  const talking = born.filter(({ bornOn }) => bornOn !== undefined && ageOn(bornOn, day) >= 3)
  return {
    family,
    theme,
    children,
    carer,
    father,
    helpers: [first, second, third],
    others: adults.filter((one) => one !== first && one !== second && one !== third),
    referrer,
    named: {
      carer: carer.calledName,
      child: chance.oneOf(talking.length > 0 ? talking : born).calledName,
      children: born.map(({ calledName }) => calledName),
      helper: first.calledName,
      second: second.calledName,
      third: third.calledName,
    },
  }
}

export const under18 = (bornOn: PlainDate, day: PlainDate): boolean => bornOn > yearsBefore(day, 18)

const isAdult = ({ bornOn, diedOn }: Member, day: PlainDate): boolean =>
  bornOn !== undefined && !under18(bornOn, day) && diedOn === undefined

export const workerOn = ({ workers }: Family, day: PlainDate): Worker | undefined =>
  workers.find(({ from, to }) => from <= day && (to === undefined || to >= day))?.worker

type Asked = {
  readonly born: readonly Member[]
  readonly carer: Member
  readonly father: Member | undefined
  readonly day: PlainDate
  readonly stories: readonly Theme[]
}

function themeFor({ born, carer, father, day, stories }: Asked, chance: Chance): Theme | undefined {
  const ages = born.map(({ bornOn }) => (bornOn === undefined ? 0 : ageOn(bornOn, day)))
  const eldest = Math.max(...ages)
  const has: Readonly<Record<NonNullable<Theme['needs']>[number], boolean>> = {
    'a father': father !== undefined,
    'several children': born.length > 1,
    'another language': carer.firstLanguage !== 'English',
    'a young mother': born.length === 1 && carer.bornOn !== undefined && ageOn(carer.bornOn, day) < 24,
  }
  const fitting = stories.filter(
    ({ ages: [least, most], needs = [] }) => eldest >= least && eldest <= most && needs.every((need) => has[need]),
  )
  const particular = fitting.filter(({ needs }) => needs?.some((need) => need !== 'several children') === true)
  if (particular.length > 0 && chance.happens(0.5)) return chance.oneOf(particular)
  return fitting.length > 0 ? chance.oneOf(fitting) : undefined
}

/** The mother and everyone else with parental responsibility who is grown up. */
export const askedOf = ({ family, carer }: Pick<Who, 'family' | 'carer'>) => [
  carer,
  ...family.responsible.filter((one) => one !== carer && one.part !== 'grandparent').slice(0, 2),
]
