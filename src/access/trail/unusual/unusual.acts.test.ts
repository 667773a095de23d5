import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor, type Visitor } from '../../../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, type Somebody } from '../../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../../tests/support/test-database.ts'
import type { Store } from '../../../db/store.ts'

let store: Store, reader: Somebody, governor: Visitor
// Tuesday to Sunday; the clocks are an hour ahead of UTC.
beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  const [harbour, orchard, top] = [
    await aTeam(db, 'Harbour'),
    await aTeam(db, 'Orchard'),
    await aTeam(db, 'Leadership', 'performance and leadership'),
  ]
  const sam = await aPractitioner(db, 'Sam Sorrel-Brightwater', 'social-worker', harbour)
  const manager = await aPractitioner(db, 'Mo Marsh', 'team-manager', harbour)
  const elsewhere = await aPractitioner(db, 'Ed Elsewhere', 'team-manager', orchard)
  const lead = await aPractitioner(db, 'Pat Plover', 'practice-lead', top)
  reader = await aPractitioner(db, 'Gwen Gorse', 'information-governance', top)
  const [family, other] = [await aFamily(db, harbour), await aFamily(db, orchard, 'Otherly')]
  governor = await frontDoor(store, '2026-06-16').signedIn(reader)
  await someTimeAgo('2026-06-09T19:30:00Z', sam, family.id)
  await someTimeAgo('2026-06-14T10:00:00Z', sam, family.id)
  await someTimeAgo('2026-05-25T10:00:00Z', sam, family.id)
  await someTimeAgo('2026-06-10T09:00:00Z', manager, other.id, { outcome: 'refused' })
  await someTimeAgo('2026-06-10T09:01:00Z', manager, family.id, { outcome: 'refused' })
  await someTimeAgo('2026-06-10T09:02:00Z', lead, other.id)
  await someTimeAgo('2026-06-11T09:02:00Z', elsewhere, family.id, { reason: 'Duty call' })
  await someTimeAgo('2026-06-12T09:02:00Z', elsewhere, other.mother, {
    flag: 'connection',
    roles: ['team-manager'],
    teams: ['Orchard'],
  })
  for (let n = 0; n < 20; n += 1) {
    const { id } = await aFamily(store.db, manager.teamId, `Many${n}`)
    await someTimeAgo(`2026-06-15T09:${String(Math.floor(n / 2)).padStart(2, '0')}:00Z`, manager, id)
    await someTimeAgo(`2026-06-15T1${Math.floor(n / 10)}:${String((n % 10) * 2).padStart(2, '0')}:00Z`, lead, id)
  }
})
afterAll(() => store.close())

/** A row at a time of the test’s choosing, as the store’s owner alone can write it. */
const someTimeAgo = (at: string, actor: Somebody, about: string, more = {}) =>
  store.db
    .insertInto('audit_event')
    .values({ at: new Date(at), actor_id: actor.id, what: 'family viewed', about, outcome: 'done', ...more })
    .execute()

describe('what is unusual, each with what makes it so', () => {
  const listed = async (kind: string) => {
    const { text } = await governor.open(`/trail/unusual/${kind}`)
    const rows = [...text.matchAll(/<tr class="govuk-table__row"[^>]*>(.*?)<\/tr>/gs)].slice(1)
    return rows.map(([row]) =>
      row
        .replace(/<span.*?<\/span>/gs, '')
        .replace(/<[^>]+>/g, '|')
        .replace(/\s+/g, ' ')
        .split('|')
        .filter((cell) => cell.trim())
        .slice(0, 3)
        .join(' / '),
    )
  }
  it.each([
    [
      'out-of-hours',
      [
        '14 June 2026 / Sam Sorrel-Brightwater / 1 act at 11:00: a weekend',
        '9 June 2026 / Sam Sorrel-Brightwater / 1 act at 20:30: early or late',
        '25 May 2026 / Sam Sorrel-Brightwater / 1 act at 11:00: a bank holiday',
      ],
    ],
    [
      'outside-caseload',
      [
        '11 June 2026 / Ed Elsewhere / 1 act at 10:02 about 1 family they did not work with: opened for a reason',
        '10 June 2026 / Mo Marsh / 1 act at 10:00 about 1 family they did not work with: refused',
      ],
    ],
    ['refused', ['10 June 2026 / Mo Marsh / 1 refusal at 10:01']],
    ['many-in-a-row', ['15 June 2026 / Mo Marsh / 20 different families, past the limit at 10:09']],
    [
      'same-name',
      [
        '14 June 2026 / Sam Sorrel-Brightwater / 1 act at 11:00 about 1 family with somebody called Brightwater',
        '9 June 2026 / Sam Sorrel-Brightwater / 1 act at 20:30 about 1 family with somebody called Brightwater',
        '25 May 2026 / Sam Sorrel-Brightwater / 1 act at 11:00 about 1 family with somebody called Brightwater',
      ],
    ],
    ['connection', ['12 June 2026 / Ed Elsewhere / 1 act at 10:02 about somebody they are connected to']],
  ])('%s', async (kind, expected) => {
    expect(await listed(kind)).toEqual(expected)
    const { text } = await governor.open('/trail/unusual')
    expect(text).toMatch(new RegExp(`/trail/unusual/${kind}".*?kith-count">${expected.length}<`, 's'))
  })
  it('leads to the rows of that person on that day', async () => {
    const { text } = await governor.open('/trail/unusual/connection')
    const link = /href="(\/trail\/practitioners\/[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await governor.open(link)).text).toContain('1 act on 1 day')
  })
  it('goes by the hours and numbers that the council has settled', async () => {
    await store.db.updateTable('trail_setting').set({ hours_to: '21:00', many_families: 21 }).execute()
    expect(await listed('out-of-hours')).toHaveLength(2)
    expect(await listed('many-in-a-row')).toEqual([])
  })
  it('looks at the last thirty days and no further', async () => {
    governor = await frontDoor(store, '2026-06-25').signedIn(reader)
    expect((await listed('out-of-hours')).filter((row) => row.startsWith('25 May'))).toEqual([])
  })
})
