import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '../../src/access/door/sessions.commands.ts'
import { asDoor } from '../../src/db/as-actor.ts'
import type { Store } from '../../src/db/store.ts'
import { frontDoor } from '../support/front-door.ts'
import { aPractitioner, aTeam, type Somebody } from '../support/people-in-a-council.ts'
import { testDatabase } from '../support/test-database.ts'

let store: Store, worker: Somebody
beforeAll(async () => {
  store = await testDatabase()
  worker = await aPractitioner(store.db, 'Wanda Ashcombe', 'social-worker', await aTeam(store.db, 'North'))
})
afterAll(() => store.close())

describe('a form that is sent a byte at a time', () => {
  it('keeps nobody else waiting, however many are sent', async () => {
    const door = frontDoor(store, '2026-06-10')
    const colleague = await door.signedIn(worker)
    const token = await asDoor(store.db, (tx) => startSession(tx, worker.id))
    const senders: ReadableStreamDefaultController<Uint8Array>[] = []
    const slowly = (): RequestInit & { duplex: 'half' } => ({
      method: 'POST',
      headers: {
        cookie: `kith_session=${token}`,
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '1000',
      },
      body: new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('words='))
          senders.push(controller)
        },
      }),
      duplex: 'half',
    })
    const sending = Array.from({ length: 12 }, async () => door.app.request('http://localhost/people', slowly()))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const late = new Promise((resolve) => setTimeout(resolve, 4000, 'still waiting'))
    const answered = colleague.open('/account').then(({ status }) => status)
    const first = await Promise.race([answered, late])
    for (const sender of senders) sender.close()
    for (const { status } of await Promise.all(sending)) expect(status).toBe(303)
    expect(first).toBe(200)
  })
})
