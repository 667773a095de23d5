import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { dateFields, frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import {
  aFamily,
  aPractitioner,
  aTeam,
  type Family,
  type Somebody,
} from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'

const store = await testDatabase()
const db = store.db
afterAll(() => store.close())

let family: Family, wanda: Somebody, worker: Visitor, colleague: Visitor, stranger: Visitor, director: Visitor
let round = 0
beforeEach(async () => {
  round += 1
  const [team, other] = [await aTeam(db, `North ${round}`), await aTeam(db, `South ${round}`)]
  family = await aFamily(db, team)
  const door = frontDoor(store, '2026-11-23')
  wanda = await aPractitioner(db, 'Wanda Ashcombe', 'social-worker', team)
  worker = await door.signedIn(wanda)
  colleague = await door.signedIn(await aPractitioner(db, 'Colin Reedham', 'team-manager', team))
  stranger = await door.signedIn(await aPractitioner(db, 'Stella Quillrow', 'social-worker', other))
  director = await door.signedIn(await aPractitioner(db, 'Dina Larkmere', 'director', other))
})

const aNewPerson = (fields: Record<string, string | readonly string[]> = {}) => ({
  givenName: 'Darren',
  familyName: `Quick${String.fromCharCode(96 + (round % 26))}${String.fromCharCode(97 + Math.floor(round / 26))}thorn`,
  sex: 'male',
  firstLanguage: 'English',
  ...dateFields('bornOn', '1988-03-03'),
  ...fields,
})

describe('a family', () => {
  it('shows its people, children first, how each is related, and the same in a picture and in words', async () => {
    const { status, text } = await worker.open(`/families/${family.id}`)
    expect(status).toBe(200)
    expect(text.indexOf('Wren Brightwater')).toBeLessThan(text.indexOf('Marigold Brightwater'))
    expect(text).toContain('Grandmother of Wren')
    expect(text).toContain('kith-genogram')
    expect(text).toContain('Her mother is Marigold Brightwater.')
    expect((await director.open(`/families/${family.id}`)).text).not.toContain('Add a person')
  })

  it('looks the same to somebody it is not for as one that does not exist', async () => {
    const absent = '00000000-0000-4000-8000-000000000000'
    const pairs = [
      [`/families/${family.id}`, `/families/${absent}`],
      [`/children/${family.child}`, `/children/${absent}`],
      [`/people/${family.mother}`, `/people/${absent}`],
      [`/people/${family.mother}/change`, `/people/${absent}/change`],
      [`/families/${family.id}/add`, `/families/${absent}/add`],
    ] as const
    for (const [theirs, nobodys] of pairs) {
      const [forbidden, missing] = [await stranger.open(theirs), await stranger.open(nobodys)]
      expect(forbidden.status).toBe(404)
      expect(forbidden.text).toBe(missing.text)
    }
    expect((await stranger.send(`/families/${family.id}/add/new`, aNewPerson())).status).toBe(404)
    expect((await director.send(`/families/${family.id}/add/new`, aNewPerson())).status).toBe(404)
  })

  it('grows by somebody new who is parent of one and partner of another, said in one go each', async () => {
    const add = `/families/${family.id}/add/new`
    expect((await worker.open(add)).goesTo).toBe(`/families/${family.id}/add`)
    const person = aNewPerson({ tie: 'partner', to: family.mother, statedBy: 'Marigold', again: 'yes' })
    const saved = await worker.send(add, person)
    expect(saved.status).toBe(303)
    expect(saved.goesTo).toMatch(/\?carried=[0-9a-f-]{36}$/)
    expect((await worker.open(saved.goesTo ?? '')).text).toContain(`value="${person.familyName}"`)
    const { text } = await worker.open(`/families/${family.id}`)
    expect(text).toContain(`Darren ${person.familyName} is partner of Marigold Brightwater`)
  })

  it('asks whether a new person is one that Kith has, and takes no for an answer', async () => {
    const add = `/families/${family.id}/add/new`
    const again = aNewPerson({
      givenName: 'Hyacinth',
      familyName: 'Brightwater',
      sex: 'female',
      ...dateFields('bornOn', '1966-09-30'),
    })
    const asked = await worker.send(add, again)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Kith has')
    expect((await worker.send(add, { ...again, isNew: 'yes' })).status).toBe(303)
  })

  it.each([
    ['no name', { givenName: '', familyName: '' }, 'Enter a name'],
    ['a long name', { givenName: 'W'.repeat(101) }, 'must be 100 characters or fewer'],
    ['a birth to come', dateFields('bornOn', '2027-01-01'), 'must be today or in the past'],
    ['a day that is none', dateFields('bornOn', '2020-02-31'), 'must be a real date'],
    ['both born and due', dateFields('dueOn', '2027-02-01'), 'not both'],
    ['a tie to nobody', { tie: 'parent' }, 'Select who they are related to'],
    ['somebody and no tie', { to: 'CHILD' }, 'Select how they are related'],
    [
      'a parent younger than the child',
      { ...dateFields('bornOn', '2018-01-01'), tie: 'parent', to: 'CHILD' },
      'is younger than',
    ],
    ['a second birth mother', { sex: 'female', tie: 'parent', to: 'CHILD' }, 'already has a birth mother'],
  ])('refuses %s in a sentence, and keeps what was typed', async (_what, fields, sentence) => {
    const sent = aNewPerson(
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, value === 'CHILD' ? family.child : value]),
      ),
    )
    const { status, text } = await worker.send(`/families/${family.id}/add/new`, sent)
    expect(status).toBe(422)
    expect(text).toContain(sentence)
    expect(text).toContain('value="English"')
  })

  it('takes names in every script and says them as they are, never as markup', async () => {
    for (const [givenName, familyName, said] of [
      ['<script>alert(1)</script>', 'O"Neill & Sons', '&lt;script>alert(1)&lt;/script>'],
      ['محمد', 'الريحان', 'محمد'],
      ['Наталья', 'Берёзкина', 'Наталья'],
      ['W'.repeat(100), 'B'.repeat(100), 'B'.repeat(100)],
    ] as const) {
      const sent = aNewPerson({ givenName, familyName, isNew: 'yes' })
      expect((await worker.send(`/families/${family.id}/add/new`, sent)).status).toBe(303)
      const { text } = await worker.open(`/families/${family.id}`)
      expect(text).toContain(said)
      expect(text).not.toContain('<script>alert')
    }
  })
})

describe('two people at once', () => {
  it('both keep their words when they change the same person', async () => {
    const change = `/people/${family.mother}/change`
    const fields = {
      givenName: 'Marigold',
      familyName: 'Brightwater',
      sex: 'female',
      firstLanguage: 'English',
      version: '1',
      ...dateFields('bornOn', '1994-02-11'),
    }
    expect((await worker.send(change, { ...fields, needs: 'Prefers mornings' })).status).toBe(303)
    const clash = await colleague.send(change, { ...fields, needs: 'Phone first', interpreterNeeded: 'yes' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Prefers mornings')
    expect(clash.text).toContain('Phone first')
    expect((await colleague.open(change)).text).toContain('Phone first')
    const again = await colleague.send(change, { ...fields, needs: 'Mornings; phone first', version: '2' })
    expect(again.status).toBe(303)
    expect((await worker.open(`/people/${family.mother}`)).text).toContain('Mornings; phone first')
  })

  it('and when they change the same relationship or the same home', async () => {
    const { id } = await db
      .selectFrom('relationship')
      .select('id')
      .where('from_person_id', '=', family.mother)
      .executeTakeFirstOrThrow()
    const relationship = `/relationships/${id}`
    expect((await worker.open(relationship)).status).toBe(200)
    const said = { tie: 'adoptive-parent', responsible: 'yes', version: '1' }
    expect((await worker.send(relationship, { ...said, statedBy: 'the court' })).status).toBe(303)
    const clash = await colleague.send(relationship, { ...said, statedBy: 'Nan' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('the court')
    expect(clash.text).toContain('Nan')
    const took = await colleague.send(`${relationship}/remove`, { version: '1' })
    expect(took.goesTo).toBe(relationship)
    expect((await colleague.send(`${relationship}/remove`, { version: '2' })).goesTo).toBe(`/families/${family.id}`)
    expect((await worker.open(relationship)).status).toBe(404)

    await worker.send(`/families/${family.id}/households/new`, { label: 'Nan’s', members: [family.child] })
    const home = await db
      .selectFrom('household')
      .select('id')
      .where('family_id', '=', family.id)
      .executeTakeFirstOrThrow()
    const at = `/households/${home.id}`
    expect(
      (await worker.send(at, { label: 'Nan’s', members: [family.child, family.grandmother], version: '1' })).status,
    ).toBe(303)
    const late = await colleague.send(at, { label: 'Nan and Wren', members: [family.child], version: '1' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Hyacinth Brightwater')
    expect(late.text).toContain('Nan and Wren')
    expect((await stranger.open(at)).status).toBe(404)
  })
})

describe('relationships', () => {
  it('cannot go in a circle, and two accounts can both stand', async () => {
    const add = `/families/${family.id}/relationships/new`
    const circle = await worker.send(add, { from: family.child, tie: 'guardian', to: family.grandmother })
    expect(circle.status).toBe(422)
    expect(circle.text).toContain('comes after')
    const self = await worker.send(add, { from: family.child, tie: 'friend', to: family.child })
    expect(self.text).toContain('cannot be related to themselves')
    const again = { from: family.mother, tie: 'parent', to: family.child }
    expect((await worker.send(add, { ...again, statedBy: 'the family' })).text).toContain('already have a relationship')
    expect((await worker.send(add, { ...again, statedBy: 'the school' })).status).toBe(303)
  })
})

describe('starting a record', () => {
  it('comes from a search, and gives the family its team, its worker and its first child', async () => {
    expect((await worker.open('/families/new')).goesTo).toBe('/people')
    const name = `Fern${round}combe`.replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))
    const found = await worker.send('/people', { words: `Kit ${name}` })
    const start = (found.goesTo ?? '').replace('/people', '/families/new')
    expect((await worker.open(start)).text).toContain(`The ${name} family`)
    const child = {
      ...aNewPerson({ givenName: 'Kit', familyName: name }),
      familyTitle: `The ${name} family`,
      isNew: 'yes',
    }
    expect((await worker.send(start, child)).text).toContain('a record begins with a child')
    const opened = await worker.send(start, { ...child, ...dateFields('bornOn', '2019-05-16') })
    expect(opened.status).toBe(303)
    const { text } = await worker.open(opened.goesTo ?? '')
    expect(text).toContain(`Kit ${name}`)
    expect(text).toContain('Wanda Ashcombe')
    expect(text).toMatch(/Reference K\d+/)
    expect((await stranger.open(opened.goesTo ?? '')).status).toBe(404)
    expect((await director.open(start)).status).toBe(404)
  })
})
