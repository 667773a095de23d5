import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import { kinOf } from '../kinship.ts'
import { callingName, fullName, listed } from '../names.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { peopleInFamilies } from './networks.queries.ts'
import { isEmpty, type Asked } from './asked.ts'
import { PAGE_SIZE, type Found, type FoundFamily, type FoundPerson } from './found.ts'

type Key = { readonly likeness: number; readonly id: string }

/** The likest first. Names, date of birth and reference narrow one another; `after` is where the last page ended. */
export async function findPeople(tx: Tx, asked: Asked, after = ''): Promise<Found> {
  if (isEmpty(asked)) return { people: [], families: [], next: undefined }
  const rows = await peopleRows(tx, asked, keyFrom(after))
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  return {
    people: await withFamilies(tx, shown),
    families: after === '' ? await familiesFound(tx, asked) : [],
    next: rows.length > PAGE_SIZE && last ? `${last.likeness}.${last.id}` : undefined,
  }
}

async function peopleRows(tx: Tx, { names, bornOn, reference }: Asked, after: Key | undefined) {
  const likeness = names ? sql<number>`alike.likeness` : sql<number>`100`
  return tx
    .selectFrom('person')
    .leftJoin('child_reference', 'child_reference.person_id', 'person.id')
    .$if(names !== '', (query) =>
      query.innerJoin(sql<{ person_id: string; likeness: number }>`kith_people_like(${names})`.as('alike'), (join) =>
        join.on(sql`alike.person_id`, '=', sql.ref('person.id')),
      ),
    )
    .$if(bornOn !== undefined, (query) => query.where('person.born_on', '=', bornOn ?? null))
    .$if(reference !== '', (query) =>
      query.where('person.id', 'in', sql<string>`(select person_id from kith_referenced(${reference}))`),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(-${likeness}, person.family_name, person.given_name, person.id) >
        (select -${after?.likeness}::integer, last.family_name, last.given_name, last.id from person last where last.id = ${after?.id})`),
    )
    .select([
      'person.id',
      'given_name',
      'family_name',
      'known_as',
      'born_on',
      'due_on',
      'died_on',
      'sex',
      'child_reference.reference',
      likeness.as('likeness'),
    ])
    .orderBy('likeness', 'desc')
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .limit(PAGE_SIZE + 1)
    .execute()
}

function keyFrom(after: string): Key | undefined {
  const [likeness = '', id = ''] = after.split('.')
  return /^\d{1,3}$/.test(likeness) && isUuid(id) ? { likeness: Number(likeness), id } : undefined
}

async function withFamilies(tx: Tx, rows: Awaited<ReturnType<typeof peopleRows>>): Promise<readonly FoundPerson[]> {
  const networks = await peopleInFamilies(
    tx,
    rows.map(({ id }) => id),
  )
  const ties = await relationshipsIn(tx, [...new Set(networks.map(({ familyId }) => familyId))])
  return rows.map((row) => {
    const named = { givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }
    const own = networks.filter(({ id }) => id === row.id)
    const about = networks.filter(
      (one) => one.reference && one.id !== row.id && own.some((mine) => mine.familyId === one.familyId),
    )
    const kin = about.flatMap((child) => {
      const word = kinOf(row, child.id, ties)
      return word ? [{ word, child: callingName(child) }] : []
    })
    return {
      ...named,
      id: row.id,
      name: fullName(named),
      bornOn: row.born_on ?? undefined,
      dueOn: row.due_on ?? undefined,
      diedOn: row.died_on ?? undefined,
      reference: row.reference ?? undefined,
      likeness: row.likeness,
      families: own.map(({ familyId, familyTitle }) => ({ id: familyId, name: familyTitle })),
      isTo: [...new Set(kin.map(({ word }) => word))].map(
        (word) => `${word} of ${listed(kin.filter((one) => one.word === word).map(({ child }) => child))}`,
      ),
    }
  })
}

async function familiesFound(tx: Tx, { names, bornOn, reference }: Asked): Promise<readonly FoundFamily[]> {
  if (bornOn || (!names && !reference)) return []
  return tx
    .selectFrom('family')
    .$if(reference !== '', (query) =>
      query.where('family.id', 'in', sql<string>`(select family_id from kith_referenced(${reference}))`),
    )
    .$if(names !== '', (query) =>
      query
        .innerJoin(sql<{ family_id: string; likeness: number }>`kith_families_like(${names})`.as('alike'), (join) =>
          join.on(sql`alike.family_id`, '=', sql.ref('family.id')),
        )
        .orderBy(sql`alike.likeness`, 'desc'),
    )
    .select(['family.id', 'family.name', 'family.reference'])
    .orderBy('family.id')
    .limit(10)
    .execute()
}
