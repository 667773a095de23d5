import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from './store.ts'

export type Standing = {
  readonly done: readonly string[]
  readonly waiting: readonly Migration[]
  readonly unknown: readonly string[]
}
type Migration = { readonly name: string; readonly script: string; readonly sha256: string }

/** Forward only: a migration that has landed is never edited, and none is undone. */
export async function standingOf(store: Store, folder: string): Promise<Standing> {
  const here = await readMigrations(folder)
  const exists = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(store.db)
  const applied = exists.rows[0]?.there
    ? (await sql<{ name: string; sha256: string }>`select name, sha256 from migration order by name`.execute(store.db))
        .rows
    : []
  const edited = here.find(({ name, sha256 }) => applied.some((was) => was.name === name && was.sha256 !== sha256))
  if (edited)
    throw new Error(
      `Migration ${edited.name} has been edited since this store was made. Migrations only go forward: put it back and add a new one.`,
    )
  return {
    done: applied.map(({ name }) => name),
    waiting: here.filter(({ name }) => !applied.some((was) => was.name === name)),
    unknown: applied.map(({ name }) => name).filter((name) => !here.some((known) => known.name === name)),
  }
}

/** Brings the store up to date, each migration whole or not at all; two processes at once take turns. */
export async function migrate(
  store: Store,
  folder: string,
  tell: (name: string) => void = () => undefined,
): Promise<void> {
  await store.runScript(`begin; ${IN_TURN}
    create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
    commit;`)
  for (const { name, script, sha256 } of (await standingOf(store, folder)).waiting) {
    tell(name)
    // Names and sums come from our own folder: no value from outside is in this text.
    const whole = `begin; ${IN_TURN}
      insert into migration (name, sha256) values ('${name}', '${sha256}');\n${script}\n;commit;`
    try {
      await store.runScript(whole)
    } catch (error) {
      // Another process did this one while we waited our turn.
      if (!(await standingOf(store, folder)).done.includes(name)) throw error
    }
  }
}

/** Held to the end of the transaction, so that what two processes do to the tables never mixes. */
const IN_TURN = 'select pg_advisory_xact_lock(75147);'

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const script = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, script, sha256: createHash('sha256').update(script).digest('hex') }
    }),
  )
}
