import { execFileSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runKith, whatKithSays } from '../support/program.ts'
import { anEmptyFolder, aStoreFolder, madeByANewerOne, migratedOnlyTo, removed } from '../support/store-folder.ts'

let folder = ''
const MOUNT = 'mount'
afterEach(() => removed(folder))
const start = () => runKith(['start'], { KITH_DATA: folder, PORT: '0' })

async function startsAndStops(): Promise<string> {
  const program = start()
  await program.address
  program.send('SIGTERM')
  const { code, said } = await program.ended
  expect(code).toBe(0)
  return said
}

describe('the embedded store', () => {
  it('is made at the first start, and a later start says nothing of it', async () => {
    folder = await anEmptyFolder()
    expect(await startsAndStops()).toMatch(/^Making the store\n/)
    expect(await readdir(folder)).toEqual(['store'])
    expect(await startsAndStops()).toMatch(/^Kith is ready/)
  })
  it('is made again when making it was cut short', async () => {
    folder = await anEmptyFolder()
    await mkdir(join(folder, 'making', 'base'), { recursive: true })
    await writeFile(join(folder, 'making', 'PG_VERSION'), '')
    expect(await startsAndStops()).toContain('Making the store')
  })
  it('is one Kith’s at a time, and says whose', async () => {
    folder = await aStoreFolder()
    const first = start()
    await first.address
    const { code, said } = await whatKithSays(['start'], { KITH_DATA: folder, PORT: '0' })
    expect(said).toBe(
      `kith: The store in ${folder} is in use by another Kith (process ${first.pid}). Stop that one, or set KITH_DATA to another folder.\n`,
    )
    expect(code).toBe(1)
    first.send('SIGTERM')
    await first.ended
  })
  it('is let go when the number in the lock now belongs to another program', async () => {
    folder = await aStoreFolder()
    const lock = { token: 'old', pid: process.ppid, began: 'before the machine restarted', machine: hostname() }
    await writeFile(join(folder, 'lock'), JSON.stringify(lock))
    expect(await startsAndStops()).toMatch(/^Kith is ready/)
  })
  it('brings itself up to date when an older Kith made it', async () => {
    folder = await aStoreFolder((store) => migratedOnlyTo(store, 2))
    expect(await startsAndStops()).toMatch(/^Bringing an older store up to date: \d+ to come\n {2}0003-/)
    expect(await startsAndStops()).toMatch(/^Kith is ready/)
  })
  it('is left alone when a newer Kith made it', async () => {
    folder = await aStoreFolder(madeByANewerOne)
    const { code, said } = await start().ended
    expect(said).toBe(
      'kith: This store was made by a newer Kith (it has 9999-to-come.sql). Run that version, or one after it.\n',
    )
    expect(code).toBe(1)
  })
  it.runIf(mayMount())('says when the disk is full', async () => {
    folder = await anEmptyFolder()
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
    try {
      const { code, said } = await start().ended
      expect(said).toMatch(
        /^Making the store\nkith: The disk that holds \S+ is full\. Free about 200 MB, or set KITH_DATA.*\n$/,
      )
      expect(code).toBe(1)
    } finally {
      execFileSync(`u${MOUNT}`, [folder])
    }
    expect(await startsAndStops()).toContain('Making the store')
  })
})

/** A disk small enough to fill is a mount, which only some machines let a test make. */
function mayMount(): boolean {
  try {
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    execFileSync(`u${MOUNT}`, ['/mnt'])
    return true
  } catch {
    return false
  }
}
