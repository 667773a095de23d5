import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frontDoor } from '../../../tests/support/front-door.ts'
import { aPractitioner, aTeam, type Somebody } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Store } from '../../db/store.ts'

let store: Store, ana: Somebody, leaver: Somebody
beforeAll(async () => {
  store = await testDatabase()
  const team = await aTeam(store.db, 'Conference service', 'family group conferences')
  ana = await aPractitioner(store.db, 'Ana Applegarth', 'coordinator', team)
  leaver = await aPractitioner(store.db, 'Lee Larkspur', 'coordinator', team)
})
afterAll(() => store.close())

describe('signing in', () => {
  it('sends somebody who is not signed in to sign in, and back to where they were going', async () => {
    const { nobody } = frontDoor(store, '2026-06-10')
    expect((await nobody.open('/?week=2')).goesTo).toBe('/sign-in?then=%2F%3Fweek%3D2')
  })
  it('signs a demonstration person in, never to another site', async () => {
    const { nobody } = frontDoor(store, '2026-06-10')
    for (const then of [
      '//elsewhere.example',
      '/\t/elsewhere.example',
      '/\\elsewhere.example',
      'https://elsewhere.example',
    ])
      expect((await nobody.send('/sign-in', { person: ana.id, then })).goesTo).toBe('/')
  })
  it('refuses a form that another site sends', async () => {
    const { app } = frontDoor(store, '2026-06-10')
    const forged = await app.request('http://localhost/sign-in', {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example' },
      body: new URLSearchParams({ person: ana.id }),
    })
    expect(forged.status).toBe(403)
  })
  it('knows nobody who has left, even with a session begun before', async () => {
    const door = frontDoor(store, '2026-06-10')
    const visitor = await door.signedIn(leaver)
    expect((await visitor.open('/')).status).toBe(200)
    await store.db
      .updateTable('practitioner')
      .set({ left_on: '2026-06-09' as never })
      .where('id', '=', leaver.id)
      .execute()
    expect((await visitor.open('/')).goesTo).toContain('/sign-in')
  })
  it('leaves a row on the trail for each view, in the name of who looked', async () => {
    const visitor = await frontDoor(store, '2026-06-10').signedIn(ana)
    await visitor.open('/')
    const trail = await store.db
      .selectFrom('audit_event')
      .select(['what', 'outcome'])
      .where('actor_id', '=', ana.id)
      .execute()
    expect(trail).toContainEqual({ what: 'my work viewed', outcome: 'done' })
  })
})
