import type { Chance } from '../chance.ts'
import { addDays, type PlainDate } from '../days.ts'
import type { Family } from '../families/family.ts'
import type { Member } from '../families/member.ts'
import { ageOn } from '../../kernel/plain-date.ts'
import type { Row, Rows } from '../rows.ts'
import { aLandline, aMobile, anAddress, aSchool } from './invented-places.ts'

/**
 * How people are reached in the families that the conference service works with today, and from whom some of them are kept:
 * a father who was not invited to a conference does not learn where the children's mother lives.
 */
export function makeContacts(rows: Rows, families: readonly Family[], chance: Chance, today: PlainDate): void {
  const open = new Set(rows.conference.filter(({ closed_on }) => closed_on === null).map(({ family_id }) => family_id))
  for (const family of families.filter(({ id }) => open.has(id))) {
    const addresses = addressesOf(rows, family, chance)
    for (const person of family.everyone) {
      const address = addresses.get(person.id)
      const tell = (kind: Row<'contact_detail'>['kind'], value: string, use: Partial<Use> = {}) =>
        rows.contact_detail.push(detail(chance.id(), person, kind, value, use))
      if (address && !person.diedOn) tell('address', address)
      if (person.part === 'mother') tell('phone', aMobile(chance), chance.oneOf(SAFE_USE))
      else if (person.part === 'grandparent' && !person.diedOn) tell('phone', aLandline(chance))
      else if (person.part === 'child' && person.bornOn && person.bornOn < addDays(today, -365 * 4))
        tell('school', aSchool(chance, ageOn(person.bornOn, today)))
    }
    keepFromFather(rows, family, addresses, chance)
  }
}

type Use = Pick<Row<'contact_detail'>, 'best_times' | 'ask_for' | 'leave_no_message' | 'how_to_use'>
const SAFE_USE: readonly Partial<Use>[] = [
  {},
  { best_times: 'School days between 10am and 2pm' },
  { leave_no_message: true, ask_for: 'Jo from the library', best_times: 'After 9.30am' },
  { how_to_use: 'Send a text first. She rings back when she can.' },
]

const detail = (
  id: string,
  person: Member,
  kind: Row<'contact_detail'>['kind'],
  value: string,
  use: Partial<Use>,
): Row<'contact_detail'> => ({
  id,
  person_id: person.id,
  kind,
  value,
  best_times: '',
  ask_for: '',
  leave_no_message: false,
  how_to_use: '',
  removed_on: null,
  ...use,
})

/** Everybody in one home has its address. */
function addressesOf(rows: Rows, family: Family, chance: Chance): ReadonlyMap<string, string> {
  const homes = rows.household.filter(({ family_id }) => family_id === family.id)
  const addresses = new Map<string, string>()
  for (const home of homes) {
    const address = anAddress(chance)
    for (const { household_id, person_id } of rows.household_member)
      if (household_id === home.id) addresses.set(person_id, address)
  }
  return addresses
}

function keepFromFather(rows: Rows, family: Family, addresses: ReadonlyMap<string, string>, chance: Chance): void {
  const conferences = rows.conference.filter(({ family_id }) => family_id === family.id).map(({ id }) => id)
  const mother = family.everyone.find(({ part }) => part === 'mother')
  const leftOut = rows.conference_invitation.find(
    ({ conference_id, person_id, state }) =>
      conferences.includes(conference_id) &&
      state === 'not invited' &&
      family.everyone.some(({ id, part }) => id === person_id && part === 'father'),
  )
  const address = mother && addresses.get(mother.id)
  if (!mother || !leftOut || !address || addresses.get(leftOut.person_id) === address) return
  for (const person of [mother, ...family.children.filter(({ id }) => addresses.get(id) === address)])
    rows.kept_from.push({
      id: chance.id(),
      person_id: person.id,
      from_person_id: leftOut.person_id,
      why: 'The court has ordered him to stay away. He has looked for them before.',
      from_on: family.openedOn,
      to_on: null,
    })
  // Families write down where things happen, so that a copy has something to leave out.
  for (const plan of rows.family_plan)
    if (conferences.includes(plan.conference_id))
      plan.if_things_change += ` Come to ${mother.calledName} at ${address.split('\n')[0] ?? ''}.`
}
