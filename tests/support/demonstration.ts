import { fillWithDemonstration } from '../../src/cli/seed.ts'
import { projectRoot } from '../../src/config.ts'
import type { Store } from '../../src/db/store.ts'
import { rollUpStaleMonths } from '../../src/evidence/index.ts'
import { day } from './people-in-a-council.ts'
import { testDatabase } from './test-database.ts'

/** A Tuesday. */
export const TUESDAY = '2026-11-24'

/** The demonstration council as somebody meets it who has just started Kith: its files taken in, its figures worked out. */
export async function marlowBay(): Promise<Store> {
  const store = await testDatabase()
  await fillWithDemonstration(store, projectRoot(), day(TUESDAY), () => undefined)
  await rollUpStaleMonths(store.db, day(TUESDAY))
  return store
}

/** The name on the sign-in page of somebody with this role. */
export async function somebodyWhoIs(
  { db }: Store,
  role:
    | 'coordinator'
    | 'social-worker'
    | 'team-manager'
    | 'director'
    | 'performance-analyst'
    | 'administrator'
    | 'practice-lead'
    | 'information-governance',
): Promise<string> {
  const { name } = await db
    .selectFrom('post')
    .innerJoin('practitioner', 'practitioner.id', 'post.practitioner_id')
    .select('practitioner.name')
    .where('post.role', '=', role)
    .orderBy('practitioner.name')
    .executeTakeFirstOrThrow()
  return name
}
