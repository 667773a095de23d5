import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { chanceOf } from '../chance.ts'
import { britishName, FAMILY_NAMES } from '../families/family-names.ts'
import * as given from '../families/given-names.ts'
import { refuseWhereFamiliesAre } from '../refuse.ts'
import { CLOSED } from './closed.ts'
import { CONFERENCES } from './conferences.ts'
import { FAMILIES } from './families.ts'
import { JOURNEYS } from './journeys.ts'
import { PRACTITIONERS } from './practitioners.ts'
import { GROUND } from './step.ts'
import { TRAIL } from './trail.ts'

const STEPS = [...PRACTITIONERS, ...FAMILIES, ...CLOSED, ...JOURNEYS, ...CONFERENCES, ...TRAIL]

/** A large council's volume to measure by, the same for the same day: all of it in one transaction, or none. */
export async function seedLarge(
  store: Store,
  { today, tell }: { readonly today: PlainDate; readonly tell: (sentence: string) => void },
): Promise<void> {
  if (store.engine !== 'PostgreSQL')
    throw new Error(
      'A large council needs PostgreSQL: the embedded store is for trying Kith. Name a database in DATABASE_URL and run this again.',
    )
  await refuseWhereFamiliesAre(store)
  await store.db.transaction().execute(async (tx) => {
    await sql`select set_config('kith.today', ${today}, true), set_config('work_mem', '128MB', true),
      set_config('synchronous_commit', 'off', true)`.execute(tx)
    for (const ground of GROUND) await ground.execute(tx)
    await lendWords(tx)
    for (const { saying, statement } of STEPS) {
      tell(saying)
      await statement.execute(tx)
    }
  })
  tell('Counting, so that the database plans well')
  await sql`vacuum analyze`.execute(store.db)
  tell('The large council is ready')
}

async function lendWords(tx: Tx): Promise<void> {
  const chance = chanceOf('large')
  const british = new Set(Array.from({ length: 1200 }, () => britishName(chance)))
  const names = {
    female: Object.values(given).flatMap(({ female }) => female),
    male: Object.values(given).flatMap(({ male }) => male),
    family: [...british, ...Object.values(FAMILY_NAMES).flat()],
  }
  await sql`create temp table large_words (female text[], male text[], family text[]) on commit drop`.execute(tx)
  await sql`insert into large_words select * from jsonb_populate_record(null::large_words, ${JSON.stringify(names)}::jsonb)`.execute(
    tx,
  )
}
