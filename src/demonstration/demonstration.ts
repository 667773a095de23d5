import { sql } from 'kysely'
import { sealNow } from '../access/index.ts'
import type { Store } from '../db/store.ts'
import { addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { join } from 'node:path'
import { makeClosed } from './closed/closed.ts'
import { chanceOf } from './chance.ts'
import { makeConferences } from './conferences/conferences.ts'
import { wordsInTurn } from './conferences/words-in-turn.ts'
import { makeConnections } from './contact/connections.ts'
import { makeContacts } from './contact/contact.ts'
import { makeNotesApart } from './contact/notes-apart.ts'
import { makeFamilies } from './families/families.ts'
import { knownChildren } from './families/known-children.queries.ts'
import { nameChildren } from './families/name-children.commands.ts'
import { appointEverybody } from './practitioners/posts.ts'
import { refuseWhereFamiliesAre } from './refuse.ts'
import { noRows, saveRows } from './rows.ts'
import { makeTrail } from './trail/trail.ts'

const SEED = 'Marlow Bay'
type Tell = (sentence: string) => void
type Asked = {
  readonly today: PlainDate
  /** The project's folder, under which the demonstration's files are. */
  readonly root: string
  readonly tell: Tell
  /** Takes in the statutory files of a folder: the same importer that a council uses. */
  readonly importFiles: (folder: string) => Promise<void>
}

/**
 * Fills an empty store with the invented council of Marlow Bay, the same for the same day. The files go in first, by
 * themselves; all the rest is one transaction, so that a council that was cut short has no families and can be begun again.
 */
export async function seedDemonstration(store: Store, { today, root, tell, importFiles }: Asked): Promise<void> {
  await refuseWhereFamiliesAre(store)
  tell('Taking in three years of returns')
  await importFiles(join(root, 'demonstration', 'files', 'synthetic-council-A'))
  const chance = chanceOf(`${SEED}, ${today}`)
  await store.db.transaction().execute(async (tx) => {
    const known = await knownChildren(tx)
    const rows = noRows()
    const council = appointEverybody(rows, chance, today)
    tell(`Drawing families round ${known.length} children`)
    const families = makeFamilies(rows, known, council, chanceOf(SEED), today)
    tell('Offering and holding three years of conferences')
    const months = new Set<string>()
    const touch = (day: PlainDate) => {
      if (day <= today) months.add(`${day.slice(0, 7)}-01`)
    }
    const say = wordsInTurn(chance)
    const { conferenceTeamId } = council
    makeConferences({ rows, chance, say, touch, today, conferenceTeamId }, families, council)
    const apart = chanceOf(`${SEED}, kept private`)
    makeContacts(rows, families, apart, today)
    makeNotesApart(rows, apart)
    makeConnections(rows, families, council, apart, today)
    makeClosed(rows, families, council, chanceOf(`${SEED}, closed`), today)
    makeTrail(rows, chanceOf(`${SEED}, trail, ${today}`), today)
    for (const month of everyMonth(months, today)) rows.figure_stale.push({ month })
    tell(`Keeping ${rows.person.length + known.length} people and ${rows.conference.length} conferences`)
    await nameChildren(tx, families)
    await saveRows(tx, rows)
  })
  await sealNow(store.db)
  await sql`analyze`.execute(store.db)
  tell('Marlow Bay is ready')
}

/** Every month from the first touched to this one: a month in which nothing happened has a figure too. */
function everyMonth(touched: ReadonlySet<string>, today: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = []
  const first = [...touched].toSorted()[0]
  for (let month = first as PlainDate | undefined; month && month <= today; month = addMonths(month, 1))
    months.push(month)
  return months
}
