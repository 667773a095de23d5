import { aName, aRow, aWord, on, type Ids, type Row } from './row.ts'
import type { Person } from './world.ts'

const RETURN = { year_ending: '2026-03-31', source_row: 1 }
const DAY = '2025-11-03'

/** In each family one is a parent; whoever belongs to two, or to none, is a child. */
const isAChild = (families: readonly number[], person: number): boolean => person % 2 === 0 || families.length !== 1

/** A person, what is said of them, and their way through services. The parent of each family is every other member’s tie. */
export function rowsOfAPerson(ids: Ids, { families, keptFrom }: Person, person: number): readonly Row[] {
  const id = ids.people[person] ?? ''
  const [given, reference] = [aName(), aWord('r')]
  const isChild = isAChild(families, person)
  const judged = (kind: 'network') => ({ kind, families, people: [person] })
  return [
    {
      table: 'person',
      key: id,
      values: { id, given_name: given, family_name: 'World', born_on: isChild ? '2018-01-01' : '1990-01-01' },
      words: [given],
      judged: judged('network'),
    },
    {
      table: 'child_reference',
      key: id,
      values: { person_id: id, reference },
      words: [reference],
      judged: judged('network'),
    },
    ...families.map((family): Row => ({
      table: 'family_member',
      key: `${ids.families[family] ?? ''} ${id}`,
      values: { family_id: ids.families[family], person_id: id, added_on: '2025-01-05' },
      words: [],
      judged: { kind: 'network', families: [family], people: [person] },
    })),
    ...families.flatMap((family) => tiesIn(ids, family, person)),
    ...(isChild ? journeyOf(id, families, person, ids) : []),
    ...contactsOf(ids, families, person, keptFrom),
  ]
}

/** The parent of family n is person 2n + 1, and is there before anybody who belongs to two families. */
function tiesIn(ids: Ids, family: number, person: number): readonly Row[] {
  const parent = 2 * family + 1
  if (person === parent) return [tie(ids, family, parent, 2 * family, 'parent')]
  return person === 2 * family ? [] : [tie(ids, family, parent, person, 'friend')]
}

function tie(ids: Ids, family: number, from: number, to: number, kind: 'parent' | 'friend'): Row {
  const described_as = aWord('t')
  return aRow({ table: 'relationship', kind: 'network', words: [described_as] }, [family], [from, to], {
    family_id: ids.families[family],
    from_person_id: ids.people[from],
    to_person_id: ids.people[to],
    kind,
    parent_kind: kind === 'parent' ? 'birth' : null,
    parental_responsibility: kind === 'parent' ? true : null,
    described_as,
    stated_by: 'the family',
  })
}

function journeyOf(person_id: string, families: readonly number[], person: number, { returned }: Ids): readonly Row[] {
  const told = (table: string, values: Readonly<Record<string, unknown>>): Row =>
    aRow({ table, kind: 'file' }, families, [person], {
      person_id,
      import_file_id: returned.file,
      ...RETURN,
      ...values,
    })
  return [
    told('need_episode', { referred_on: DAY, referral_source: '1A', no_further_action: false }),
    told('assessment', { started_on: DAY, authorised_on: '2025-12-01', working_days: 20 }),
    told('section_47_enquiry', { started_on: DAY, conference_not_required: true }),
    told('child_protection_plan', {
      started_on: DAY,
      initial_category: 'NEG',
      latest_category: 'NEG',
      previous_plans: 0,
    }),
    told('child_in_need_plan', { started_on: DAY }),
    told('care_episode', { started_on: DAY, reason_started: 'S', legal_status: 'C1', need: 'N1', placement: 'U1' }),
    told('care_review', { held_on: DAY, participation: 'PN1' }),
    told('missing_episode', { started_on: DAY, ended_on: DAY, kind: 'missing' }),
  ]
}

const CONTACTS = ['address', 'phone', 'school'] as const
function contactsOf(
  ids: Ids,
  families: readonly number[],
  person: number,
  keptFrom: number | undefined,
): readonly Row[] {
  const details = CONTACTS.map((kind) => {
    const value = aWord('c')
    return aRow({ table: 'contact_detail', kind: 'contact', words: [value] }, families, [person], {
      person_id: ids.people[person],
      kind,
      value,
    })
  })
  if (keptFrom === undefined) return details
  const why = aWord('k')
  const kept = aRow({ table: 'kept_from', kind: 'contact', words: [why] }, families, [person], {
    person_id: ids.people[person],
    from_person_id: ids.people[keptFrom],
    why,
    from_on: on(-30),
  })
  return [...details, { ...kept, judged: { kind: 'contact', families, people: [person], seen: keptFrom } }]
}
