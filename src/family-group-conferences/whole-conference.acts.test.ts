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
import type { Store } from '../db/store.ts'

let store: Store, family: Family, harbourTeam: string
let sol: Somebody, mina: Somebody, cora: Somebody, cass: Somebody, olive: Somebody, dora: Somebody
const visitors: Record<string, Visitor> = {}
const as = (person: Somebody): Visitor => visitors[person.id] ?? expect.fail(`${person.name} is not signed in`)

beforeAll(async () => {
  store = await testDatabase()
  const { db } = store
  harbourTeam = await aTeam(db, 'Harbour')
  const orchard = await aTeam(db, 'Orchard')
  const service = await aTeam(db, 'Conference service', 'family group conferences')
  sol = await aPractitioner(db, 'Sol Thistle', 'social-worker', harbourTeam)
  olive = await aPractitioner(db, 'Olive Rowan', 'social-worker', orchard)
  mina = await aPractitioner(db, 'Mina Sedge', 'team-manager', service)
  cora = await aPractitioner(db, 'Cora Larch', 'coordinator', service)
  cass = await aPractitioner(db, 'Cass Elder', 'coordinator', service)
  dora = await aPractitioner(db, 'Dora Heron', 'director', await aTeam(db, 'Leadership', 'performance and leadership'))
  family = await aFamily(db, harbourTeam)
  const door = frontDoor(store, '2026-06-10')
  for (const person of [sol, olive, mina, cora, cass, dora]) visitors[person.id] = await door.signedIn(person)
})
afterAll(() => store.close())

describe('a family goes from an offer to a reviewed plan', () => {
  let offer = '',
    conference = ''
  it('is offered a conference, each person with parental responsibility asked for themselves', async () => {
    offer = await offered(as(sol), family)
    expect((await as(sol).open(`/offers/${offer}`)).text).toContain('Marigold Brightwater')
  })
  it('cannot be referred before anybody has said yes', async () => {
    expect((await as(sol).send(`/offers/${offer}/refer`, referral(family, sol.id))).status).toBe(404)
  })
  it('says yes, and is referred with questions and both sides of the story', async () => {
    await accepted(as(sol), offer, family.mother)
    conference = (await as(sol).send(`/offers/${offer}/refer`, referral(family, sol.id))).goesTo?.split('/')[2] ?? ''
    expect((await as(mina).open(`/conferences/${conference}`)).text).toContain('Who can be with Wren at night')
  })
  it('is unseen by coordinators of the service only in what they may change', async () => {
    expect((await as(cora).open(`/conferences/${conference}/allocate`)).status).toBe(404)
  })
  it('gets a coordinator, who cannot be its referrer', async () => {
    expect((await allocated(as(mina), conference, sol.id)).status).toBe(422)
    expect((await allocated(as(mina), conference, cora.id)).status).toBe(303)
    expect((await as(cora).open('/')).text).toContain('Complete the safety check')
  })
  it('is not recorded as held until somebody with parental responsibility agrees and it is safe', async () => {
    const early = await as(cora).send(`/conferences/${conference}/hold`, holding(family, 2))
    expect(early.status).toBe(422)
    expect(early.text).toContain('Complete the safety check')
    expect(early.text).toContain('somebody with parental responsibility agrees')
  })
  it('is prepared person by person, and held with private family time', async () => {
    await prepared(as(cora), conference, family)
    expect(
      (await as(cora).send(`/conferences/${conference}/hold`, { ...holding(family), privateTimeEndedAt: '10:00' }))
        .text,
    ).toContain('must end after it starts')
    expect((await as(cora).send(`/conferences/${conference}/hold`, holding(family))).status).toBe(303)
  })
  it('makes its plan in its own words, with an action to do', async () => {
    const words = {
      childsWords: 'I want Nan on school nights',
      goingWell: 'We talk now',
      answer1: 'Nan will stay',
      ifThingsChange: 'Ring Aunt Fern',
      lead: family.grandmother,
      version: '1',
    }
    expect((await as(cora).send(`/conferences/${conference}/plan/words`, words)).status).toBe(303)
    expect((await as(cora).send(`/conferences/${conference}/plan/actions/add`, anAction(family))).status).toBe(303)
    const copy = await as(sol).open(`/conferences/${conference}/plan/copy`)
    expect(copy.text).toContain('I want Nan on school nights')
    expect(copy.text).toContain('Nan sleeps over on Mondays and Tuesdays')
  })
  it('is answered by the worker who referred, with reasons when not agreed', async () => {
    expect(
      (await as(sol).send(`/conferences/${conference}/decision`, { ...answered, decision: 'not agreed' })).text,
    ).toContain('Enter the reasons')
    expect((await as(sol).send(`/conferences/${conference}/decision`, answered)).status).toBe(303)
  })
  it('has its plan in hand, is reviewed, says what it thought, and closes with a reason and a date', async () => {
    expect((await as(cora).send(`/conferences/${conference}/plan/given`)).status).toBe(303)
    const review = /reviews\/([0-9a-f-]{36})/.exec((await as(cora).open(`/conferences/${conference}`)).text)?.[1] ?? ''
    const held = {
      ...dateFields('heldOn', '2026-05-20'),
      whatChanged: 'Wren sleeps well',
      childsView: 'It is good',
      outcome: 'the plan has done its work',
      version: '1',
    }
    expect((await as(cora).send(`/conferences/${conference}/reviews/${review}`, held)).status).toBe(303)
    const thought = {
      givenBy: 'parent',
      ...dateFields('givenOn', '2026-05-20'),
      listenedTo: '5',
      feltSafe: '5',
      planIsOurs: '4',
      words: 'I felt in control',
    }
    expect((await as(cora).send(`/conferences/${conference}/feedback`, thought)).status).toBe(303)
    const closing = {
      closedReason: 'the plan has done its work',
      ...dateFields('closedOn', '2026-06-10'),
      closingNote: '',
      version: '6',
    }
    expect((await as(cora).send(`/conferences/${conference}/close`, closing)).status).toBe(303)
    expect((await as(mina).open(`/conferences/${conference}`)).text).toContain('I felt in control')
    for (const other of [dora, cora, sol])
      expect((await as(other).open(`/conferences/${conference}`)).text).not.toContain('I felt in control')
  })
  it('looks absent to a worker of another team, on every page of it, and each attempt is on the trail', async () => {
    const paths = [
      '',
      '/people',
      '/plan',
      '/plan/copy',
      '/hold',
      '/safety',
      '/date',
      '/close',
      '/allocate',
      '/decision',
      '/feedback',
    ]
    for (const path of paths) expect((await as(olive).open(`/conferences/${conference}${path}`)).status, path).toBe(404)
    expect((await as(olive).open(`/offers/${offer}`)).status).toBe(404)
    const trail = await store.db.selectFrom('audit_event').select('outcome').where('actor_id', '=', olive.id).execute()
    expect(trail).toHaveLength(paths.length + 1)
    expect(trail.every(({ outcome }) => outcome === 'refused')).toBe(true)
  })
})

describe('two people saving the same thing', () => {
  it('both keep their words: the second sees the first’s, and finds their own again later', async () => {
    const another = await aFamily(store.db, harbourTeam, 'Larkfield')
    const conference = await referred(as(sol), sol.id, another)
    await allocated(as(mina), conference, cora.id)
    await prepared(as(cora), conference, another)
    await as(cora).send(`/conferences/${conference}/hold`, holding(another))
    const path = `/conferences/${conference}/plan/words`
    const words = (childsWords: string) => ({
      childsWords,
      goingWell: '',
      answer1: '',
      ifThingsChange: '',
      lead: '',
      version: '1',
    })
    expect((await as(cora).send(path, words('Cora wrote this'))).status).toBe(303)
    const second = await as(mina).send(path, words('Mina wrote this'))
    expect(second.status).toBe(409)
    expect(second.text).toContain('Cora wrote this')
    expect(second.text).toContain('Mina wrote this')
    const later = await as(mina).open(path)
    expect(later.text).toContain('Your words from earlier are still here')
    expect(later.text).toContain('Mina wrote this')
    expect((await as(cora).open(path)).text).not.toContain('Mina wrote this')
    expect((await as(mina).send(path, { ...words('Both wrote this'), version: '2' })).status).toBe(303)
    expect((await as(mina).open(path)).text).not.toContain('Your words from earlier')
  })
  it('sends back a name that looks like a script as the text it is', async () => {
    const odd = await aFamily(store.db, harbourTeam, `<script>alert('x')</script> O’Brien & 李`)
    const page = await as(sol).open(`/families/${odd.id}/offer`)
    expect(page.text).not.toContain('<script>alert')
    expect(page.text).toContain('&lt;script>')
  })
})
