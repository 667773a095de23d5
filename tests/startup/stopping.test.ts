import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../src/db/store.ts'
import { anOffer, aTeamAtWork, offersIn, type Team } from '../support/offers.ts'
import { runKith, runThrough } from '../support/program.ts'
import { sendSlowly, signInTo } from '../support/somebody-online.ts'
import { aStoreFolder, migrated, removed } from '../support/store-folder.ts'

let folder: string, team: Team
beforeAll(async () => {
  folder = await aStoreFolder(async (store) => {
    await migrated(store)
    team = await aTeamAtWork(store, 1)
  })
})
afterAll(() => removed(folder))

async function withASlowForm(language: string) {
  const program = runKith(['start'], { KITH_DATA: folder, PORT: '0' })
  const address = await program.address
  const [worker = { id: '' }] = team.workers
  const cookie = await signInTo(address, worker)
  const slow = sendSlowly(`${address}/families/${team.family.id}/offer`, cookie, anOffer(team, language))
  await slow.begun
  await setTimeout(200)
  return { program, address, slow }
}

describe('told to stop', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'after %s, finishes what is under way and closes the store',
    async (signal) => {
      const { program, address, slow } = await withASlowForm(`finished after ${signal}`)
      program.send(signal)
      await program.says('Finishing what is under way')
      await setTimeout(200)
      await expect(fetch(address)).rejects.toThrow()
      expect(await slow.finish()).toBe(303)
      const { code, said } = await program.ended
      expect(said).toMatch(/Finishing what is under way.*\nClosed\n$/)
      expect(code).toBe(0)
      expect(existsSync(join(folder, 'lock'))).toBe(false)
      const store = await openEmbedded(join(folder, 'store'))
      expect(await offersIn(store)).toContain(`finished after ${signal}`)
      await store.close()
    },
  )
  it('takes one press that arrives twice as one, and a second press as an order to end at once', async () => {
    const { program, slow } = await withASlowForm('never finished')
    program.send('SIGINT')
    program.send('SIGINT')
    await program.says('Finishing what is under way')
    await setTimeout(600)
    expect(program.said()).not.toContain('Closed')
    program.send('SIGINT')
    expect((await program.ended).code).toBe(130)
    await expect(slow.finish()).rejects.toThrow()
  })
  it('is told so through npm and npx too, which stand between', async () => {
    const settings = { KITH_DATA: folder, PORT: '0' }
    for (const through of ['node dist/cli.js start', 'node scripts/kith.mjs start']) {
      const shell = runThrough(through, settings)
      await shell.address
      shell.send('SIGTERM')
      await shell.says('Closed')
      await shell.ended
    }
  })
})
