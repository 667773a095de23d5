import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded, openPostgres, type Store } from '../../src/db/store.ts'
import { anOffer, aTeamAtWork, offersIn, type Team } from '../support/offers.ts'
import { ownDatabase, server } from '../support/own-database.ts'
import { runKith } from '../support/program.ts'
import { ask, signInTo } from '../support/somebody-online.ts'
import { anEmptyFolder, migrated, removed } from '../support/store-folder.ts'

const KILLS = 4
const PEOPLE = 4

type Place = {
  readonly settings: Readonly<Record<string, string>>
  readonly open: () => Promise<Store>
  readonly gone: () => Promise<void>
}

/** Everybody saves as fast as they are answered, until the program is killed under them. */
async function saveUntilKilled(place: Place, team: Team, round: number): Promise<readonly string[]> {
  const program = runKith(['start'], { PORT: '0', ...place.settings })
  const address = await program.address
  expect(program.said()).toMatch(/^Kith is ready/)
  const cookies = await Promise.all(team.workers.map((worker) => signInTo(address, worker)))
  const confirmed: string[] = []
  const saving = cookies.map(async (cookie, person) => {
    for (let number = 1; ; number += 1) {
      const words = `round ${round}, person ${person}, save ${number}`
      const answer = await ask(`${address}/families/${team.family.id}/offer`, { cookie, body: anOffer(team, words) })
      expect(answer.status).toBe(303)
      expect(answer.goesTo).toMatch(/^\/offers\//)
      confirmed.push(words)
    }
  })
  const cutShort = Promise.allSettled(saving)
  const enough = PEOPLE * 5 + round * 3
  while (confirmed.length < enough && program.said().trim().split('\n').length === 1) await setTimeout(5)
  program.send('SIGKILL')
  await program.ended
  const ends = await cutShort
  expect(ends.map((end) => (end.status === 'rejected' ? (end.reason as Error).name : end.status))).toEqual(
    ends.map(() => 'TypeError'),
  )
  return confirmed
}

function survives(place: () => Place): void {
  let team: Team
  beforeAll(async () => {
    const store = await place().open()
    await migrated(store)
    team = await aTeamAtWork(store, PEOPLE)
    await store.close()
  })
  afterAll(() => place().gone())

  it(`keeps what it confirmed through ${KILLS} kills in a row`, async () => {
    const confirmed: string[] = []
    for (let round = 1; round <= KILLS; round += 1) {
      const saved = await saveUntilKilled(place(), team, round)
      expect(saved.length).toBeGreaterThan(PEOPLE * 5)
      confirmed.push(...saved)
    }
    const store = await place().open()
    const kept = await offersIn(store)
    await store.close()
    expect(confirmed.filter((words) => !kept.includes(words))).toEqual([])
    expect(new Set(kept).size).toBe(kept.length)
    console.log(`${confirmed.length} saves confirmed, ${kept.length} kept`)
  })
}

describe('killed while people are saving, on the embedded store', () => {
  let folder: string
  beforeAll(async () => {
    folder = await anEmptyFolder()
  })
  survives(() => ({
    settings: { KITH_DATA: folder },
    open: () => openEmbedded(join(folder, 'store')),
    gone: () => removed(folder),
  }))
  it('leaves a lock, which the next start took over', () => {
    expect(existsSync(join(folder, 'lock'))).toBe(true)
  })
})

describe.runIf(server)('killed while people are saving, on PostgreSQL', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>
  beforeAll(async () => {
    own = await ownDatabase()
  })
  survives(() => ({
    settings: { DATABASE_URL: own.url, KITH_DEMONSTRATION: 'on' },
    open: () => Promise.resolve(openPostgres(own.url)),
    gone: own.drop,
  }))
})
