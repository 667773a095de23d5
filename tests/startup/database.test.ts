import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/db/store.ts'
import { onServer, ownDatabase, server } from '../support/own-database.ts'
import { pretendServer } from '../support/pretend-server.ts'
import { runKith, whatKithSays } from '../support/program.ts'
import { madeByANewerOne, migratedOnlyTo } from '../support/store-folder.ts'

const start = (url: string) => whatKithSays(['start'], { DATABASE_URL: url, PORT: '0' })
const within = (change: (url: URL) => void): string => {
  const url = new URL(server ?? '')
  change(url)
  return url.href
}

describe('a database that cannot be reached', () => {
  it('is named, without the password', async () => {
    const { code, said } = await start('postgresql://kith:very-secret@127.0.0.1:1/kith')
    expect(said).toBe(
      'kith: No PostgreSQL answers at 127.0.0.1:1. Check the host and port in DATABASE_URL, and that the server is running and lets this machine in.\n',
    )
    expect(code).toBe(1)
  })
  it('is refused when it is older than Kith needs', async () => {
    const old = await pretendServer({ number: '140011', name: '14.11' })
    const { code, said } = await start(old.url)
    old.close()
    expect(said).toBe('kith: DATABASE_URL names PostgreSQL 14.11, and Kith needs 15 or later. Name a newer server.\n')
    expect(code).toBe(1)
  })
  it('shows where it went wrong only when asked', async () => {
    const { said } = await whatKithSays(['start'], {
      DATABASE_URL: 'postgresql://kith@127.0.0.1:1/kith',
      KITH_TRACE: '1',
    })
    expect(said).toMatch(/\n\s+at /)
  })
})

describe.runIf(server)('a database on a server', () => {
  const someone = `kith_test_${randomUUID().replaceAll('-', '')}`
  let own: Awaited<ReturnType<typeof ownDatabase>>
  beforeAll(async () => {
    own = await ownDatabase()
    await onServer(`create role ${someone} login password 'right'`)
  })
  afterAll(async () => {
    await own.drop()
    await onServer(`drop role ${someone}`)
  })

  it('is asked for when there is none of that name', async () => {
    const { code, said } = await start(within((url) => (url.pathname = 'kith_is_not_here')))
    expect(said).toMatch(/^kith: PostgreSQL at \S+ has no database named kith_is_not_here\. Make it .*\n$/)
    expect(code).toBe(1)
  })
  it('says who is not let in', async () => {
    const { code, said } = await start(within((url) => (url.username = 'nobody_of_ours')))
    expect(said).toMatch(/^kith: PostgreSQL at \S+ does not let nobody_of_ours in\..*\n$/)
    expect(code).toBe(1)
  })
  it('says whose account may not make tables', async () => {
    const url = new URL(own.url)
    url.username = someone
    url.password = 'right'
    const { code, said } = await start(url.href)
    expect(said).toMatch(
      new RegExp(`^(  0001.*\\n)?kith: ${someone} may not make or change tables in kith_test_.*\\n$`),
    )
    expect(code).toBe(1)
  })
  it('is changed only when somebody says so', async () => {
    const older = openPostgres(own.url)
    await migratedOnlyTo(older, 3)
    await older.close()
    const { code, said } = await start(own.url)
    expect(said).toMatch(
      /^kith: This store was made by an older Kith and has \d+ changes? to come\. Make a backup, then run: npx kith migrate\n$/,
    )
    expect(code).toBe(1)
    const migrated = await whatKithSays(['migrate'], { DATABASE_URL: own.url })
    expect(migrated.said).toMatch(/^ {2}0004-[\s\S]*The store is up to date: \d+ changes/)
    const program = runKith(['start'], { DATABASE_URL: own.url, PORT: '0' })
    await expect(program.address).resolves.toMatch(/^http/)
    program.send('SIGTERM')
    expect((await program.ended).code).toBe(0)
  })
  it('is left alone when a newer Kith made it', async () => {
    const newer = await ownDatabase()
    const store = openPostgres(newer.url)
    await madeByANewerOne(store)
    await store.close()
    expect((await start(newer.url)).said).toMatch(
      /^kith: This store was made by a newer Kith \(it has 9999-to-come\.sql\)\./,
    )
    await newer.drop()
  })
})
