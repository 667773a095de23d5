import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../../../src/db/schema.generated.ts'
import { aPractitioner, aTeam, day } from '../people-in-a-council.ts'
import type { Made } from './make.ts'

/** Somebody who may open every kind of page, and works with nobody in the world. */
export async function aStranger(db: Kysely<DB>): Promise<{ readonly id: string }> {
  const [service, team] = [
    await aTeam(db, `Service ${randomUUID()}`, 'family group conferences'),
    await aTeam(db, `Team ${randomUUID()}`),
  ]
  const { id } = await aPractitioner(db, 'Sandy Stranger', 'team-manager', service)
  await db
    .insertInto('post')
    .values([
      { practitioner_id: id, team_id: service, role: 'coordinator', from_on: day('2020-01-01') },
      { practitioner_id: id, team_id: team, role: 'social-worker', from_on: day('2020-01-01') },
    ])
    .execute()
  return { id }
}

const TABLES: Readonly<Record<string, string>> = {
  family: 'family',
  person: 'person',
  conference: 'conference',
  offer: 'conference_offer',
  relationship: 'relationship',
  household: 'household',
  action: 'family_plan_action',
  review: 'family_plan_review',
}

/** An address with each of its parameters filled by a record of the world, or by one that is nowhere; undefined where it names none. */
export function filled(path: string, made: Made | undefined): string | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  if (names.length === 0 || names.some((name) => !(name in TABLES))) return undefined
  return names.reduce(
    (filling, name) => filling.replace(`:${name}`, made?.tables.get(TABLES[name] ?? '')?.[0]?.key ?? randomUUID()),
    path,
  )
}
