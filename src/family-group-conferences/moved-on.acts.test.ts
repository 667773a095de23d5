import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  allocated,
  anAction,
  answered,
  holding,
  offered,
  prepared,
  referral,
  referred,
} from '../../tests/support/a-conference.ts'
import { dateFields, frontDoor, type Visitor } from '../../tests/support/front-door.ts'
import { aFamily, aPractitioner, aTeam, type Family, type Somebody } from '../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import { asActor } from '../db/as-actor.ts'
import type { Store } from '../db/store.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

const TODAY = '2026-06-10' as PlainDate
let store: Store, harbour: string, sol: Somebody, cora: Somebody, colin: Somebody, olive: Somebody
let social: Visitor, manager: Visitor, coordinator: Visitor
const door = () => frontDoor(store, TODAY)

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  harbour = await aTeam(db, 'Harbour')
  const service = await aTeam(db, 'Conference service', 'family group conferences')
  sol = await aPractitioner(db, 'Sol Thistle', 'social-worker', harbour)
  olive = await aPractitioner(db, 'Olive Rowan', 'social-worker', await aTeam(db, 'Orchard'))
  const mina = await aPractitioner(db, 'Mina Sedge', 'team-manager', service)
  cora = await aPractitioner(db, 'Cora Larch', 'coordinator', service)
  colin = await aPractitioner(db, 'Colin Alder', 'coordinator', service)
  social = await door().signedIn(sol)
  manager = await door().signedIn(mina)
  coordinator = await door().signedIn(cora)
})
afterAll(() => store.close())

async function preparedConference(name: string): Promise<{ family: Family; conference: string }> {
  const family = await aFamily(store.db, harbour, name)
  const conference = await referred(social, sol.id, family)
  await allocated(manager, conference, cora.id)
  await prepared(coordinator, conference, family)
  return { family, conference }
}

describe('a save that comes after somebody moved the conference on', () => {
  it('keeps what was typed, shows it, and says where to look', async () => {
    const { family, conference } = await preparedConference('Fernlow')
    expect((await coordinator.send(`/conferences/${conference}/hold`, holding(family))).status).toBe(303)
    const safety = {
      ...dateFields('safetyCheckedOn', '2026-02-11'),
      safetyNote: 'An uncle rang about bail conditions',
      version: '2',
    }
    const late = await manager.send(`/conferences/${conference}/safety`, safety)
    expect(late.status).toBe(409)
    expect(late.text).toContain('An uncle rang about bail conditions')
    expect((await manager.open(`/conferences/${conference}/safety`)).text).toContain(
      'An uncle rang about bail conditions',
    )
    expect((await coordinator.open(`/conferences/${conference}/safety`)).status).toBe(404)
  })
  it('still looks absent to somebody with no part in it', async () => {
    const { family, conference } = await preparedConference('Brackendale')
    await coordinator.send(`/conferences/${conference}/hold`, holding(family))
    const stranger = await door().signedIn(olive)
    expect((await stranger.send(`/conferences/${conference}/hold`, holding(family))).status).toBe(404)
  })
  it('keeps the second answer to a plan', async () => {
    const { family, conference } = await preparedConference('Sedgemere')
    await coordinator.send(`/conferences/${conference}/hold`, holding(family))
    await coordinator.send(`/conferences/${conference}/plan/actions/add`, anAction(family))
    expect((await social.send(`/conferences/${conference}/decision`, answered)).status).toBe(303)
    const second = await coordinator.send(`/conferences/${conference}/decision`, {
      ...answered,
      reasons: 'Not while he lives there',
    })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Not while he lives there')
  })
})

describe('one offer', () => {
  it('is referred once, however many times the button is pressed', async () => {
    const family = await aFamily(store.db, harbour, 'Twiceley')
    const offer = await offered(social, family)
    await accepted(social, offer, family.mother)
    const answers = await Promise.all(
      [1, 2, 3].map(() => social.send(`/offers/${offer}/refer`, referral(family, sol.id))),
    )
    expect(answers.filter(({ goesTo }) => goesTo?.startsWith('/conferences/'))).toHaveLength(1)
    const { many } = await store.db
      .selectFrom('conference')
      .select((select) => select.fn.countAll<number>().as('many'))
      .where('offer_id', '=', offer)
      .executeTakeFirstOrThrow()
    expect(many).toBe(1)
  })
  it('brings the child and everybody with parental responsibility onto the list', async () => {
    const { family, conference } = await preparedConference('Listerley')
    const people = await store.db
      .selectFrom('conference_invitation')
      .select('person_id')
      .where('conference_id', '=', conference)
      .execute()
    expect(people.map(({ person_id }) => person_id)).toEqual(expect.arrayContaining([family.child, family.mother]))
  })
})

describe('access that ends', () => {
  const reach = (who: Somebody, family: Family) =>
    store.db
      .selectFrom('involvement')
      .select('to_on')
      .where('practitioner_id', '=', who.id)
      .where('family_id', '=', family.id)
      .execute()
  it('ends for a coordinator who was replaced', async () => {
    const { family, conference } = await preparedConference('Movewell')
    const version = await store.db
      .selectFrom('conference')
      .select('version')
      .where('id', '=', conference)
      .executeTakeFirstOrThrow()
    expect((await allocated(manager, conference, colin.id, version.version)).status).toBe(303)
    expect(await reach(cora, family)).toEqual([{ to_on: TODAY }])
    expect(await reach(colin, family)).toEqual([{ to_on: null }])
  })
  it('ends for the coordinator when the conference closes', async () => {
    const { family, conference } = await preparedConference('Closewell')
    const closing = {
      closedReason: 'the family withdrew',
      ...dateFields('closedOn', TODAY),
      closingNote: '',
      version: '3',
    }
    expect((await coordinator.send(`/conferences/${conference}/close`, closing)).status).toBe(303)
    expect(await reach(cora, family)).toEqual([{ to_on: TODAY }])
  })
})

describe('the trail', () => {
  it('tells a form sent back from an act that was done, and says about whom', async () => {
    const { conference } = await preparedConference('Trailby')
    await coordinator.send(`/conferences/${conference}/date`, { version: '3' })
    await coordinator.send(`/conferences/${conference}/date`, {
      ...dateFields('plannedFor', '2026-07-01'),
      venue: 'The library',
      version: '3',
    })
    const rows = await store.db
      .selectFrom('audit_event')
      .select('outcome')
      .where('what', '=', 'conference date set')
      .where('about', '=', conference)
      .orderBy('id')
      .execute()
    expect(rows.map(({ outcome }) => outcome)).toEqual(['not saved', 'done'])
  })
})

describe('what the database refuses, whatever a page were to ask', () => {
  const asOlive = (work: Parameters<typeof asActor>[3]) => asActor(store.db, olive, TODAY, work)
  it.each(['involvement', 'family_member', 'conference_invitation'] as const)(
    'lets nobody put themselves or a stranger into a family by %s',
    async (table) => {
      const { family, conference } = await preparedConference(`Closed ${table}`)
      const orchard = await aFamily(store.db, olive.teamId, `Own ${table}`)
      const rows = {
        involvement: { family_id: family.id, team_id: olive.teamId, part: 'team', from_on: TODAY },
        family_member: { family_id: orchard.id, person_id: family.child },
        conference_invitation: { conference_id: conference, person_id: orchard.child },
      }
      await expect(
        asOlive((tx) =>
          tx
            .insertInto(table)
            .values(rows[table] as never)
            .execute(),
        ),
      ).rejects.toThrow(/row-level security/)
    },
  )
})
