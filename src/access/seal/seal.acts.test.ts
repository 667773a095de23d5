import { gunzipSync } from 'node:zlib'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anEmptyFolder, removed } from '../../../tests/support/store-folder.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor, asDoor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'
import { aPractitioner, aTeam, day, type Somebody } from '../../../tests/support/people-in-a-council.ts'
import { addToTrail, noteAtTheDoor } from '../audit.commands.ts'
import { inSentence } from './in-words.ts'
import { keepSealed, sealNow } from './seal.commands.ts'
import { exportTrail, verifyFile } from './trail-file.commands.ts'
import { verifyStore } from './verify.queries.ts'

const FAMILY = '11111111-2222-4333-8444-555555555555'
let store: Store, ana: Somebody, folder: string
beforeAll(async () => {
  store = await testDatabase()
  ana = await aPractitioner(store.db, 'Ana Applegarth', 'coordinator', await aTeam(store.db, 'Conference service'))
  folder = await anEmptyFolder()
})
afterAll(async () => {
  await store.close()
  await removed(folder)
})
beforeEach(async () => {
  await store.runScript('truncate audit_event, audit_seal; alter sequence audit_number restart')
})

const today = day('2026-06-10')
const write = (what: string, extra = {}) =>
  asActor(store.db, ana, today, (tx) => addToTrail(tx, { what, about: FAMILY, outcome: 'done', ...extra }))
const run = (text: string) => store.runScript(text)

/** Three seals over rows 1 to 2, 3 to 6 and 7 to 8, where 5 was taken by an act that came to nothing. */
async function threeSeals() {
  await write('first looked')
  await write('second looked', { asked: 'Wren | Brightwater', reason: '', alsoAbout: [FAMILY] })
  await sealNow(store.db)
  await write('third looked')
  await write('fourth looked')
  await expect(
    asActor(store.db, ana, today, async (tx) => {
      await addToTrail(tx, { what: 'never done', outcome: 'done' })
      throw new Error('The act came to nothing')
    }),
  ).rejects.toThrow('came to nothing')
  await write('sixth looked')
  await sealNow(store.db)
  await write('seventh looked')
  await asDoor(store.db, (tx) => noteAtTheDoor(tx, { what: 'signed in', outcome: 'refused' }))
  const last = await sealNow(store.db)
  await write('not sealed')
  return last?.digest ?? ''
}
const found = async (head?: string) => {
  const result = await verifyStore(store.db, { head })
  return 'kind' in result ? inSentence(result) : 'whole'
}

describe('the trail is sealed in batches', () => {
  it('is whole over gaps, and says what is not sealed yet', async () => {
    const head = await threeSeals()
    expect(await verifyStore(store.db, { head })).toEqual({ seals: 3, rows: 8, unsealed: 1, head })
  })

  it('names the row that was altered, whichever field of it', async () => {
    await threeSeals()
    for (const change of [
      `at = at + interval '1 microsecond'`,
      'actor_id = null',
      `post_ids = '{${FAMILY}}'`,
      `roles = '{director}'`,
      `teams = teams || '{}' || '{Harbour}'`,
      `what = 'second looker'`,
      'about = null',
      `also_about = '{}'`,
      'reason = null',
      `asked = 'Wren || Brightwater'`,
      `address = ''`,
      `session = 'x'`,
      `outcome = 'refused'`,
      `flag = 'connection'`,
    ]) {
      await run(
        `create table kept as select * from audit_event where id = 2; update audit_event set ${change} where id = 2`,
      )
      expect(await found(), change).toMatch(/^Row 2 was altered .*about/)
      await run(`delete from audit_event where id = 2;
        insert into audit_event (id, at, actor_id, post_ids, roles, teams, what, about, also_about, reason, asked, address, session, outcome, flag)
          select id, at, actor_id, post_ids, roles, teams, what, about, also_about, reason, asked, address, session, outcome, flag from kept;
        drop table kept`)
      expect(await found()).toBe('whole')
    }
  })

  it.each([
    ['removed', 'delete from audit_event where id = 4', /^Row 4 was removed/],
    ['the last of a seal removed', 'delete from audit_event where id = 2', /^Row 2 was removed/],
    ['the last of all removed', 'delete from audit_event where id = 8', /^Row 8 was removed/],
    [
      'slipped into a gap',
      `insert into audit_event (id, what, outcome) values (5, 'x', 'done')`,
      /^Row 5 was slipped in/,
    ],
    [
      'slipped in before all',
      `insert into audit_event (id, what, outcome) values (-1, 'x', 'done')`,
      /^Row -1 was slipped in/,
    ],
    ['numbered anew', 'update audit_event set id = 5 where id = 4', /^Row 4 was removed/],
    [
      'swapped',
      `update audit_event set what = case id when 3 then 'fourth looked' else 'third looked' end where id in (3, 4)`,
      /^Row 3 was altered/,
    ],
  ])('names the row that was %s', async (_, change, sentence) => {
    await threeSeals()
    await run(change)
    expect(await found()).toMatch(sentence)
  })

  it.each([
    ['removed from the middle', 'delete from audit_seal where number = 2', /^Seal 2 was removed/],
    ['altered', 'update audit_seal set row_count = 4 where number = 2', /^Seal 2 was altered/],
    [
      'dated anew',
      `update audit_seal set made_at = made_at + interval '1 second' where number = 1`,
      /^Seal 1 was altered/,
    ],
    [
      'given other marks',
      `update audit_seal set marks = overlay(marks placing '\\x00' from 20) where number = 2`,
      /^Seal 2 was altered/,
    ],
    [
      'swapped',
      `update audit_seal set number = case number when 1 then 10 else 11 end where number in (1, 2);
       update audit_seal set number = case number when 10 then 2 else 1 end where number > 9`,
      /^Seal 1 was altered/,
    ],
  ])('names the seal that was %s', async (_, change, sentence) => {
    await threeSeals()
    await run(change)
    expect(await found()).toMatch(sentence)
  })

  it('shows a chain that was cut short or made anew only against a digest that was kept elsewhere', async () => {
    const head = await threeSeals()
    await run('delete from audit_event where id >= 7; delete from audit_seal where number = 3')
    expect(await found()).toBe('whole')
    expect(await found(head)).toMatch(/^No seal has the digest/)
  })

  it('loses nothing that comes to rest late with a lower number', async () => {
    if (store.engine === 'embedded') return // one connection: nothing can be late
    const [written, waiting] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
    const late = asActor(store.db, ana, today, async (tx) => {
      await addToTrail(tx, { what: 'slow act', outcome: 'done' })
      written.resolve(undefined)
      await waiting.promise
    })
    await written.promise
    await write('quick act')
    await expect(sealNow(store.db, { patience: 200 })).rejects.toThrow('under way')
    waiting.resolve(undefined)
    await late
    const last = await sealNow(store.db)
    expect(last).toMatchObject({ rowCount: 2, toId: 2 })
    expect(await found()).toBe('whole')
  })

  it('takes turns when two seal at once, and goes on by itself', async () => {
    for (let n = 0; n < 10; n += 1) await write(`look ${n}`)
    await Promise.all([sealNow(store.db), sealNow(store.db), sealNow(store.db)])
    expect(await verifyStore(store.db)).toMatchObject({ seals: 1, rows: 10, unsealed: 0 })
    const stop = keepSealed(store.db, { trouble: (error) => expect.fail(String(error)) })
    await write('later')
    await expect
      .poll(async () => await verifyStore(store.db), { timeout: 8000 })
      .toMatchObject({ seals: 2, unsealed: 0 })
    await stop()
  })
})

describe('an exported trail', () => {
  const exported = async (name: string) => {
    const file = join(folder, name)
    await exportTrail(store.db, file)
    return file
  }
  const verdict = async (file: string, head?: string) => {
    const result = await verifyFile(file, { head })
    return 'kind' in result ? inSentence(result) : 'whole'
  }
  it('is checked with no database, packed or not', async () => {
    const head = await threeSeals()
    const [plain, packed] = [await exported('trail.jsonl'), await exported('trail.jsonl.gz')]
    expect(gunzipSync(await readFile(packed)).equals(await readFile(plain))).toBe(true)
    for (const file of [plain, packed]) expect(await verdict(file, head)).toBe('whole')
  })
  it.each([
    ['a row taken out', (lines: string[]) => lines.filter((line) => !line.includes('"id":4,')), /^Row 4 was removed/],
    [
      'a row put in',
      (lines: string[]) =>
        lines.flatMap((line) => (line.includes('"id":4,') ? [line, line.replace('"id":4', '"id":5')] : [line])),
      /^Row 5 was slipped in/,
    ],
    [
      'two rows swapped',
      (lines: string[]) => lines.map((line, at) => lines[at === 1 ? 2 : at === 2 ? 1 : at] ?? line),
      /^Row 1 was removed/,
    ],
    [
      'a seal taken out',
      (lines: string[]) => lines.filter((line) => !line.includes('"number":2,')),
      /^(Seal 2 was removed|Seal 3 was altered)/,
    ],
    ['its end cut off', (lines: string[]) => lines.slice(0, -2), /^Line \d+ of the file/],
  ])('with %s is found', async (_, change, sentence) => {
    await threeSeals()
    const file = await exported('changed.jsonl')
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    await writeFile(file, `${change(lines).join('\n')}\n`)
    expect(await verdict(file)).toMatch(sentence)
  })
  it('property: any one letter of a sealed part changed, put in or taken out is found', async () => {
    await threeSeals()
    await sealNow(store.db)
    const text = await readFile(await exported('whole.jsonl'), 'utf8')
    const file = join(folder, 'one-letter.jsonl')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 2),
        fc.constantFrom('', 'x', '7', '"', ' ', 'é'),
        fc.boolean(),
        async (at, letter, insert) => {
          const changed = text.slice(0, at) + letter + text.slice(insert ? at : at + 1)
          fc.pre(changed !== text)
          await writeFile(file, changed)
          expect(await verdict(file)).not.toBe('whole')
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('nobody rewrites the trail', () => {
  it.each(['kith_app', 'kith_door'])('%s can neither change, take out nor empty it, nor touch a seal', async (role) => {
    await write('looked')
    for (const act of [
      `update audit_event set what = 'x'`,
      'delete from audit_event',
      'truncate audit_event',
      'delete from audit_seal',
      `insert into audit_seal (number, from_id, to_id, row_count, marks, previous, digest) values (1, 1, 1, 0, '', '', '')`,
      `select setval('audit_number', 1)`,
      `alter table audit_event disable trigger all`,
      ...['at', 'id', 'post_ids', 'roles', 'teams', 'flag'].map(
        (column) => `insert into audit_event (what, outcome, ${column}) values ('x', 'done', default)`,
      ),
    ])
      await expect(
        store.db.transaction().execute(async (tx) => {
          await sql`select kith_begin(${ana.id}::uuid, ${today}::date), set_config('role', ${role}, true)`.execute(tx)
          await sql.raw(act).execute(tx)
        }),
        act,
      ).rejects.toThrow(/permission denied|must be owner/)
  })
  it('a row is written in one’s own name, at the time it is, in the post that is held', async () => {
    await expect(
      asActor(store.db, ana, today, (tx) =>
        sql`insert into audit_event (actor_id, what, outcome) values (${ana.id}, 'x', 'done')`.execute(tx),
      ),
    ).rejects.toThrow('permission denied')
    await write('looked', { address: '203.0.113.9', session: 'abc' })
    const row = await store.db.selectFrom('audit_event').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      actor_id: ana.id,
      roles: ['coordinator'],
      teams: ['Conference service'],
      about_id: FAMILY,
      address: '203.0.113.9',
      flag: null,
    })
    expect(row.post_ids).toHaveLength(1)
    expect(Math.abs(row.at.getTime() - Date.now())).toBeLessThan(60_000)
  })
})
