import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { anEmptyFolder, aStoreFolder, removed } from '../support/store-folder.ts'
import { runKith, whatKithSays } from '../support/program.ts'

describe('the settings', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT is "abc". It must be a whole number from 1 to 65535, for example PORT=3000.'],
    [{ PORT: '70000' }, 'PORT is "70000". It must be a whole number'],
    [{ PORT: '' }, 'PORT is "". It must be a whole number'],
    [{ DATABASE_URL: 'mysql://somewhere/kith' }, 'DATABASE_URL must begin with postgresql://'],
    [{ DATABASE_URL: 'postgresql://kith@some:where/kith' }, 'DATABASE_URL must begin with postgresql://'],
    [{ KITH_DATA: '' }, 'KITH_DATA is empty. It must be the folder'],
    [{ KITH_DEMONSTRATION: 'yes' }, 'KITH_DEMONSTRATION is "yes". It must be on or off.'],
  ])('names what is wrong with %j and what is expected', async (settings, sentence) => {
    const { code, said } = await whatKithSays(['start'], settings)
    expect(said).toContain(`kith: ${sentence}`)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })
  it('says each thing that is wrong, not only the first', async () => {
    const { said } = await whatKithSays(['migrate'], { PORT: 'abc', KITH_DATA: '' })
    expect(said).toMatch(/^kith: PORT .*\nkith: KITH_DATA .*\n$/)
  })
  it('lists the commands and the settings', async () => {
    const { code, said } = await whatKithSays(['--help'])
    expect(code).toBe(0)
    for (const word of ['start', 'migrate', 'DATABASE_URL', 'KITH_DATA', 'PORT']) expect(said).toContain(word)
  })
  it('says so when there is no such command', async () => {
    const { code, said } = await whatKithSays(['begin'])
    expect(said).toContain("unknown command 'begin'")
    expect(code).toBe(1)
  })
})

describe('the port', () => {
  it('is named when another program has it, and the store is let go', async () => {
    const folder = await aStoreFolder()
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, said } = await whatKithSays(['start'], { KITH_DATA: folder, PORT: String(port) })
    expect(said).toBe(
      `kith: Port ${port} is in use by another program. Stop that one, or choose another, for example PORT=${port + 1} npm start\n`,
    )
    expect(code).toBe(1)
    other.close()
    const again = runKith(['start'], { KITH_DATA: folder, PORT: '0', KITH_DEMONSTRATION: 'off' })
    await expect(again.address).resolves.toMatch(/^http/)
    again.send('SIGTERM')
    await again.ended
    await removed(folder)
  })
})

describe('the folder', () => {
  it('is named when a file stands in its place', async () => {
    const { code, said } = await whatKithSays(['start'], { KITH_DATA: 'package.json' })
    expect(said).toMatch(/^kith: KITH_DATA is \S+package\.json, and that is not a folder.*\n$/)
    expect(code).toBe(1)
  })
  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'is named when this account may not write it',
    async () => {
      const folder = await anEmptyFolder()
      const nobody = 65_534
      const { code, said } = await whatKithSays(['start'], { KITH_DATA: folder }, nobody)
      expect(said).toMatch(/^kith: \S+ cannot be written by this account\. Set KITH_DATA.*\n$/)
      expect(code).toBe(1)
      await removed(folder)
    },
  )
})
