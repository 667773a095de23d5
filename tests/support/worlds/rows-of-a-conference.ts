import { randomUUID } from 'node:crypto'
import type { Kind } from '../oracle.ts'
import { aRow, aWord, until, type Ids, type Row } from './row.ts'
import type { Family, Note } from './world.ts'

/** A family's home, offer and conference, with everybody in the family named wherever somebody can be. */
export function rowsOfAConference(
  { conference }: Family,
  at: number,
  members: readonly number[],
  ids: Ids,
): readonly Row[] {
  const [conference_id, offer_id, household_id] = [ids.conferences[at] ?? '', ids.offers[at] ?? '', randomUUID()]
  const written = (table: string, kind: Kind, field: string, values: Readonly<Record<string, unknown>> = {}): Row => {
    const word = aWord('w')
    return aRow({ table, kind, words: [word] }, [at], [], { conference_id, [field]: word, ...values })
  }
  const each = (make: (person: number, place: number) => Row): readonly Row[] => members.map(make)
  return [
    ...household(ids, at, household_id),
    ...each((person) =>
      named('household_member', 'network', at, person, { household_id, person_id: ids.people[person] }),
    ),
    {
      table: 'conference_offer',
      key: offer_id,
      values: {
        id: offer_id,
        family_id: ids.families[at],
        offered_on: '2026-01-05',
        offered_by: ids.practitioners[conference.referrer],
        occasion: 'child in need',
        how: 'in person',
      },
      words: [],
      judged: { kind: 'offers', families: [at], people: [] },
    },
    ...each((person) => {
      const word = aWord('o')
      return aRow({ table: 'conference_offer_reply', kind: 'offers', words: [word] }, [at], [person], {
        offer_id,
        person_id: ids.people[person],
        answer: 'accepted',
        replied_on: '2026-01-06',
        in_their_words: word,
      })
    }),
    theConference(conference, at, ids),
    ...each((person) =>
      named('conference_child', 'conference', at, person, { conference_id, person_id: ids.people[person] }),
    ),
    written('conference_question', 'conference', 'question', { position: 1 }),
    ...each((person, place) => invitation(conference.leftOut[place] ?? false, conference_id, at, person, ids)),
    {
      table: 'family_plan',
      key: conference_id,
      ...withWord('childs_words', { conference_id }),
      judged: { kind: 'plan', families: [at], people: [] },
    },
    written('family_plan_action', 'plan', 'what', {
      position: 1,
      agency: 'Leeds',
      by_when: '2026-06-20',
      checked_by: 'Nan',
    }),
    written('family_plan_review', 'plan', 'what_changed', {
      due_on: '2026-04-01',
      held_on: '2026-04-02',
      outcome: 'the plan carries on',
    }),
    ...conference.notes.map((note) => aNote(note, conference_id, at, ids)),
    ...Array.from({ length: conference.answers }, () =>
      written('conference_feedback', 'feedback', 'words', {
        given_on: '2026-04-03',
        given_by: 'parent',
        listened_to: 4,
        felt_safe: 4,
        plan_is_ours: 5,
      }),
    ),
  ]
}

function household(ids: Ids, at: number, id: string): readonly Row[] {
  const values = withWord('label', { id, family_id: ids.families[at] })
  return [{ table: 'household', key: id, ...values, judged: { kind: 'network', families: [at], people: [] } }]
}

function withWord(field: string, values: Readonly<Record<string, unknown>>): Pick<Row, 'values' | 'words'> {
  const word = aWord('w')
  return { values: { ...values, [field]: word }, words: [word] }
}

/** A row that is nothing but its ties, and is keyed by them. */
const named = (
  table: string,
  kind: Kind,
  at: number,
  person: number,
  values: Readonly<Record<string, unknown>>,
): Row => ({
  table,
  key: Object.values(values).join(' '),
  values,
  words: [],
  judged: { kind, families: [at], people: [person] },
})

function theConference({ referrer, held, closedOn }: Family['conference'], at: number, ids: Ids): Row {
  const id = ids.conferences[at] ?? ''
  const [worries, strengths] = [aWord('w'), aWord('w')]
  return {
    table: 'conference',
    key: id,
    values: {
      id,
      family_id: ids.families[at],
      referred_on: '2026-01-15',
      referrer_id: ids.practitioners[referrer],
      worries,
      strengths,
      coordinator_id: ids.practitioners[(referrer + 1) % ids.practitioners.length],
      allocated_on: '2026-01-16',
      safety_checked_on: '2026-01-17',
      held_on: held ? '2026-03-02' : null,
      private_time_started_at: held ? '10:00' : null,
      closed_on: until(closedOn),
      closed_reason: closedOn === undefined ? null : 'the family withdrew',
    },
    words: [worries, strengths],
    judged: { kind: 'conference', families: [at], people: [] },
  }
}

function invitation(leftOut: boolean, conference_id: string, at: number, person: number, ids: Ids): Row {
  const [reason, needs] = [aWord('i'), aWord('i')]
  const kind = leftOut ? 'left out' : 'invited'
  return aRow({ table: 'conference_invitation', kind, words: [reason, needs] }, [at], [person], {
    conference_id,
    person_id: ids.people[person],
    state: leftOut ? 'not invited' : 'invited',
    reason,
    needs,
  })
}

function aNote({ kind, discipline, shared, writer }: Note, conference_id: string, at: number, ids: Ids): Row {
  const words = aWord('n')
  return aRow(
    { table: 'conference_note', kind: `note: ${kind}`, words: [words] },
    [at],
    [],
    {
      conference_id,
      kind,
      words,
      discipline: discipline ?? null,
      shared_with_worker: shared,
      written_by: ids.practitioners[writer],
      written_on: '2026-02-02',
    },
    { writer, discipline, shared },
  )
}
