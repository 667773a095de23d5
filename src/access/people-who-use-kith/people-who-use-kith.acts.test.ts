import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dateFields, frontDoor, type Visitor } from '../../../tests/support/front-door.ts'
import { aPractitioner, aTeam, day, type Somebody } from '../../../tests/support/people-in-a-council.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { asActor } from '../../db/as-actor.ts'
import type { Store } from '../../db/store.ts'

const TODAY = '2026-06-10'
const PEOPLE = '/people-who-use-kith'
let store: Store, team: string, adam: Somebody, administrator: Visitor, door: ReturnType<typeof frontDoor>
let wanda: Somebody, worker: Visitor
let people = 0
beforeAll(async () => {
  store = await testDatabase()
  team = await aTeam(store.db, 'North')
  adam = await aPractitioner(store.db, 'Adam Ashfold', 'administrator', await aTeam(store.db, 'Looking after Kith'))
  door = frontDoor(store, TODAY)
  administrator = await door.signedIn(adam)
})
afterAll(() => store.close())
beforeEach(async () => {
  wanda = await aPractitioner(store.db, `Wanda Number${(people += 1)}`, 'social-worker', team)
  worker = await door.signedIn(wanda)
})

const postsOf = (id: string) =>
  store.db.selectFrom('post').selectAll().where('practitioner_id', '=', id).orderBy('from_on').execute()
const postOf = async (id: string) => (await postsOf(id))[0]?.id ?? ''
const aPost = (more: Record<string, string> = {}) => ({
  team,
  role: 'team-manager',
  discipline: '',
  ...dateFields('fromOn', TODAY),
  ...more,
})

describe('a joiner', () => {
  it('is added with a work email, given a post, and may then come in', async () => {
    const added = await administrator.send(`${PEOPLE}/new`, {
      name: 'Jo Iner',
      jobTitle: 'Social worker',
      email: 'Jo.Iner@MarlowBay.example',
    })
    const id = added.goesTo?.split('/').at(-1) ?? ''
    expect((await administrator.open(added.goesTo ?? '')).text).toContain('jo.iner@marlowbay.example')
    expect((await door.nobody.send('/sign-in', { person: id })).goesTo).toBe('/sign-in')
    expect((await administrator.send(`${PEOPLE}/${id}/posts/new`, aPost())).goesTo).toBe(`${PEOPLE}/${id}`)
    expect((await door.nobody.send('/sign-in', { person: id })).goesTo).toBe('/')
    const trail = await store.db.selectFrom('audit_event').select('what').where('about', '=', id).execute()
    expect(trail.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['somebody who uses Kith added', 'post given']),
    )
  })

  it.each([
    [{ name: '', jobTitle: 'x', email: '' }, 'Enter their name'],
    [{ name: 'x', jobTitle: '', email: '' }, 'Enter their job title'],
    [{ name: 'x', jobTitle: 'x', email: 'x' }, 'Enter their work email in the form name@council.gov.uk'],
  ])('is not added from %j', async (fields, says) => {
    const { status, text } = await administrator.send(`${PEOPLE}/new`, fields)
    expect([status, text.includes(says)]).toEqual([422, true])
  })

  it('is not added twice under one work email', async () => {
    const fields = { name: 'One', jobTitle: 'x', email: 'one@marlowbay.example' }
    await administrator.send(`${PEOPLE}/new`, fields)
    expect((await administrator.send(`${PEOPLE}/new`, fields)).text).toContain(
      'Somebody else in Kith has that work email',
    )
  })
})

describe('a post', () => {
  it.each([
    [{ ...dateFields('toOn', '2026-06-09') }, 'The last day must be the same as or after the first day'],
    [{ role: 'specialist' }, 'Select the discipline of the specialist'],
    [{ discipline: 'mental health' }, 'Only a specialist has a discipline'],
    [{ role: 'king' }, 'Select what they do in it'],
    [{ team: 'elsewhere' }, 'Select the team'],
    [{ role: 'social-worker' }, 'They hold this post in this team on some of these days already'],
  ])('is not given with %j', async (wrong, says) => {
    const { status, text } = await administrator.send(`${PEOPLE}/${wanda.id}/posts/new`, aPost(wrong))
    expect([status, text.includes(says)]).toEqual([422, true])
    expect(await postsOf(wanda.id)).toHaveLength(1)
  })

  it('opens nothing from the next page on when its last day was before today', async () => {
    expect((await worker.open('/people')).status).toBe(200)
    const end = `${PEOPLE}/${wanda.id}/posts/${await postOf(wanda.id)}/end`
    expect((await administrator.send(end, dateFields('lastDay', '2026-06-09'))).status).toBe(303)
    expect((await worker.open('/people')).status).toBe(404)
  })

  it('cannot end before it began, and is taken away when it had no day yet', async () => {
    const end = `${PEOPLE}/${wanda.id}/posts/${await postOf(wanda.id)}/end`
    const early = await administrator.send(end, dateFields('lastDay', '2019-01-01'))
    expect(early.text).toContain('The last day must be on or after 1 January 2020, its first day')
    await administrator.send(`${PEOPLE}/${wanda.id}/posts/new`, aPost())
    const given = (await postsOf(wanda.id)).find(({ role }) => role === 'team-manager')
    await administrator.send(`${PEOPLE}/${wanda.id}/posts/${given?.id ?? ''}/end`, dateFields('lastDay', '2026-06-09'))
    expect((await postsOf(wanda.id)).map(({ role }) => role)).toEqual(['social-worker'])
  })
})

describe('a leaver', () => {
  it('is out at once when the last day is today, with no session left and no way back in', async () => {
    await administrator.send(`${PEOPLE}/${wanda.id}/leaver`, dateFields('lastDay', TODAY))
    expect((await worker.open('/')).status).toBe(303)
    expect((await door.nobody.send('/sign-in', { person: wanda.id })).goesTo).toBe('/sign-in')
    expect((await postsOf(wanda.id)).map(({ to_on }) => to_on)).toEqual([TODAY])
    expect((await administrator.open(`${PEOPLE}/${wanda.id}`)).text).toContain('Not signed in anywhere')
  })

  it('goes on until a last day to come, and is out the day after', async () => {
    await administrator.send(`${PEOPLE}/${wanda.id}/leaver`, dateFields('lastDay', '2026-06-12'))
    expect((await worker.open('/')).status).toBe(200)
    door.clock.today = day('2026-06-13')
    expect((await worker.open('/')).status).toBe(303)
    door.clock.today = day(TODAY)
  })
})

describe('an account', () => {
  it('is closed and opened again with one button each', async () => {
    await administrator.send(`${PEOPLE}/${wanda.id}/close`)
    expect((await worker.open('/')).status).toBe(303)
    expect((await door.nobody.send('/sign-in', { person: wanda.id })).status).toBe(403)
    await administrator.send(`${PEOPLE}/${wanda.id}/open`)
    expect((await door.nobody.send('/sign-in', { person: wanda.id })).goesTo).toBe('/')
  })

  it('has its sessions ended by an administrator', async () => {
    await administrator.send(`${PEOPLE}/${wanda.id}/end-sessions`)
    expect((await worker.open('/')).status).toBe(303)
  })
})

describe('the list', () => {
  it('finds by name, team and account, with nobody’s name in the address, a page at a time', async () => {
    const asked = await administrator.send(PEOPLE, { words: wanda.name.toLowerCase(), team, standing: 'open' })
    expect(asked.goesTo).not.toContain('anda')
    const { text } = await administrator.open(asked.goesTo ?? '')
    expect(text).toContain(wanda.name)
    expect(text.match(/kith-found__person/g)).toHaveLength(1)
    for (let n = 0; n < 60; n += 1)
      await aPractitioner(store.db, `Many ${String(n).padStart(2, '0')}`, 'coordinator', team)
    const many = await administrator.open(
      (await administrator.send(PEOPLE, { words: 'many', team: '', standing: '' })).goesTo ?? '',
    )
    expect(many.text).toContain('Many 49')
    expect(many.text).not.toContain('Many 50')
    const next = /href="([^"]*after=[^"]*)"/.exec(many.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await administrator.open(next)).text).toContain('Many 59')
  })
})

describe('a team', () => {
  it('is added and renamed, and no two have one name', async () => {
    const add = `${PEOPLE}/teams/new`
    expect((await administrator.send(add, { name: 'West', service: 'social care' })).status).toBe(303)
    expect((await administrator.send(add, { name: 'West', service: 'social care' })).text).toContain(
      'Another team has that name',
    )
    const { id } = await store.db.selectFrom('team').select('id').where('name', '=', 'West').executeTakeFirstOrThrow()
    expect((await administrator.send(`${PEOPLE}/teams/${id}`, { name: 'North', service: 'social care' })).status).toBe(
      422,
    )
    expect(
      (await administrator.send(`${PEOPLE}/teams/${id}`, { name: 'Far West', service: 'social care' })).status,
    ).toBe(303)
  })
})

describe('nobody makes themselves more than they are', () => {
  it('an administrator finds no way on a page', async () => {
    const own = await postOf(adam.id)
    for (const path of ['posts/new', `posts/${own}/end`, 'leaver', 'close', 'open', 'end-sessions'])
      expect(
        (await administrator.send(`${PEOPLE}/${adam.id}/${path}`, aPost({ ...dateFields('lastDay', TODAY) }))).status,
      ).toBe(404)
    expect((await administrator.open(`${PEOPLE}/${adam.id}`)).text).toContain('This is you')
    expect(await postsOf(adam.id)).toHaveLength(1)
  })

  it('an administrator finds no way in the database either, and nobody else finds any', async () => {
    const give = (as: string, to: string) =>
      asActor(store.db, { id: as }, day(TODAY), (tx) =>
        tx
          .insertInto('post')
          .values({ practitioner_id: to, team_id: team, role: 'director', from_on: day(TODAY) })
          .execute(),
      )
    await expect(give(adam.id, adam.id)).rejects.toThrow(/row-level security/)
    await expect(give(wanda.id, wanda.id)).rejects.toThrow(/row-level security/)
    await expect(give(wanda.id, adam.id)).rejects.toThrow(/row-level security/)
    await expect(give(adam.id, wanda.id)).resolves.toBeDefined()
    const changed = (as: string, of: string) =>
      asActor(store.db, { id: as }, day(TODAY), async (tx) => [
        ...(await tx
          .updateTable('post')
          .set({ to_on: day(TODAY) })
          .where('practitioner_id', '=', of)
          .executeTakeFirst()
          .then((r) => [r.numUpdatedRows])),
        ...(await tx
          .updateTable('practitioner')
          .set({ name: 'Other' })
          .where('id', '=', of)
          .executeTakeFirst()
          .then((r) => [r.numUpdatedRows])),
        ...(await tx
          .updateTable('account')
          .set({ email: null })
          .where('practitioner_id', '=', of)
          .executeTakeFirst()
          .then((r) => [r.numUpdatedRows])),
      ])
    expect(await changed(adam.id, adam.id)).toEqual([0n, 0n, 0n])
    expect(await changed(wanda.id, adam.id)).toEqual([0n, 0n, 0n])
    expect(await changed(wanda.id, wanda.id)).toEqual([0n, 0n, 0n])
  })

  it('sees no account but their own, and no session’s token', async () => {
    const seen = await asActor(store.db, wanda, day(TODAY), (tx) =>
      tx.selectFrom('account').select('practitioner_id').execute(),
    )
    expect(seen).toEqual([{ practitioner_id: wanda.id }])
    const token = asActor(store.db, wanda, day(TODAY), (tx) => tx.selectFrom('session').select('token_hash').execute())
    await expect(token).rejects.toThrow(/permission denied/)
  })
})
