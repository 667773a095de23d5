import type { Chance } from '../chance.ts'
import { addDays, earlier, later, workingDayFrom, workingDayUpTo, yearsBefore, type PlainDate } from '../days.ts'
import type { Council } from '../practitioners/posts.ts'
import type { Rows } from '../rows.ts'
import { addYears } from '../../kernel/plain-date.ts'
import { brothersAndSisters, type ChildOfTheFiles } from './grouping.ts'
import type { Member } from './member.ts'
import { networkOf } from './network.ts'
import type { Drawn, Size } from './drawing.ts'
import type { Family } from './family.ts'
import { worksWith } from './works-with.ts'

export function makeFamilies(
  rows: Rows,
  known: readonly ChildOfTheFiles[],
  council: Council,
  chance: Chance,
  today: PlainDate,
): readonly Family[] {
  const groups = brothersAndSisters(known, chance)
  const sizes = sizesFor(groups, chance)
  let babies = 3
  return groups.map((children, place) => {
    const id = chance.id()
    const open = openFrom(children, chance, today)
    const drawn = networkOf(id, children, sizes(children), chance, today)
    if (babies > 0 && open.closedOn === undefined && place % 17 === 5 && expectABaby(drawn)) babies--
    const team = council.teams[place % council.teams.length]
    if (!team) throw new Error('The demonstration council has no social care team')
    const workers = worksWith(rows, { familyId: id, team, ...open }, chance, today)
    const reference = `F${String(place + 1).padStart(5, '0')}`
    const name = `The ${drawn.name} family`
    rows.family.push({ id, reference, name, opened_on: open.openedOn, closed_on: open.closedOn ?? null })
    keepNetwork(rows, id, drawn, new Set(known.map((child) => child.id)), open.openedOn)
    return {
      id,
      name,
      ...open,
      team,
      workers,
      everyone: drawn.everyone,
      children: drawn.everyone.filter(({ part }) => part === 'child'),
      responsible: responsibleIn(drawn),
    }
  })
}

/** Fifteen families are drawn large and one very large; the others are mostly middling. */
function sizesFor(groups: readonly (readonly ChildOfTheFiles[])[], chance: Chance) {
  const largest = chance.shuffled(groups.filter((group) => group.length >= 4))[0]
  const large = new Set(chance.shuffled(groups.filter((group) => group.length >= 2 && group !== largest)).slice(0, 22))
  return (group: readonly ChildOfTheFiles[]): Size =>
    group === largest ? 'very large' : large.has(group) ? 'large' : chance.happens(0.4) ? 'small' : 'middling'
}

function openFrom(children: readonly ChildOfTheFiles[], chance: Chance, today: PlainDate) {
  const first = children.map(({ knownSince }) => knownSince).filter((day) => day !== undefined)
  const openedOn =
    first.length > 0 ? first.reduce(earlier) : workingDayFrom(addDays('2022-01-10' as PlainDate, chance.below(1000)))
  const lastEnds = children.map(({ knownUntil }) => knownUntil).filter((day) => day !== undefined)
  const youngest = children.map(({ bornOn }) => bornOn).reduce(later)
  const grown = addYears(youngest, 18)
  const least = later(addDays(openedOn, 45), lastEnds.length > 0 ? lastEnds.reduce(later) : openedOn)
  const stillOpen = chance.happens(lastEnds.length === children.length && first.length > 0 ? 0.42 : 0.7)
  if (grown <= today) return { openedOn, closedOn: workingDayUpTo(earlier(later(grown, least), addDays(today, -1))) }
  if (stillOpen) return { openedOn, closedOn: undefined }
  const most = addDays(today, -15)
  const span = Math.max(1, Math.round((Date.parse(most) - Date.parse(least)) / 86_400_000))
  return { openedOn, closedOn: workingDayUpTo(earlier(addDays(least, 30 + chance.below(span)), most)) }
}

/** A child who is not born yet belongs to the family too. */
function expectABaby({ add, accounts, mother, everyone, today, chance }: Drawn): boolean {
  const youngest = everyone.filter(({ part }) => part === 'child').map(({ bornOn }) => bornOn ?? today)
  const { bornOn } = mother
  if (!bornOn || bornOn < yearsBefore(today, 41) || youngest.some((born) => born > yearsBefore(today, 1, 60)))
    return false
  const dueOn = addDays(today, chance.between(25, 130))
  const heritage = { ethnicity: '', given: { female: [], male: [] }, familyNames: undefined, languages: [] }
  const baby = add({
    part: 'child',
    sex: 'unknown',
    bornOn: undefined,
    dueOn,
    ethnicity: null,
    heritage,
    familyName: mother.row.family_name,
  })
  accounts.parent(mother, baby, true)
  return true
}

function keepNetwork(
  rows: Rows,
  familyId: string,
  drawn: Drawn,
  known: ReadonlySet<string>,
  openedOn: PlainDate,
): void {
  for (const { id, row, bornOn } of drawn.everyone) {
    if (!known.has(id)) rows.person.push(row)
    rows.family_member.push({
      family_id: familyId,
      person_id: id,
      added_on: later(openedOn, bornOn ?? addDays(drawn.today, -20)),
    })
  }
  rows.relationship.push(...drawn.accounts.told)
  for (const [label, people] of drawn.homes) {
    const household = drawn.chance.id()
    rows.household.push({ id: household, family_id: familyId, label })
    rows.household_member.push(...people.map(({ id }) => ({ household_id: household, person_id: id })))
  }
}

function responsibleIn({ everyone, accounts, children }: Drawn): readonly Member[] {
  const ofTheChildren = new Set(children.map(({ id }) => id))
  const responsible = new Set(
    accounts.told
      .filter((told) => told.parental_responsibility === true && ofTheChildren.has(told.to_person_id))
      .map((told) => told.from_person_id),
  )
  return everyone.filter(({ id, diedOn }) => responsible.has(id) && diedOn === undefined)
}
