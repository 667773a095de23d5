import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { todayInLondon } from '../../src/kernel/clock.ts'
import { asPerson, checkPage, startKith, type Served } from '../support/browser.ts'
import { marlowBay, somebodyWhoIs, TUESDAY } from '../support/demonstration.ts'

const WHY = 'Her aunt rang the duty line: the child is alone tonight. I need to know who can fetch her.'

let store: Store, kith: Served
beforeAll(async () => {
  store = await marlowBay()
  // The trail keeps the real time of each act, and is read up to today.
  kith = await startKith(store, todayInLondon(new Date()))
})
afterAll(async () => {
  await kith.stop()
  await store.close()
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

/** A browser of their own, signed in. */
async function signedIn(name: string): Promise<Page> {
  const page = await kith.newPage()
  page.setDefaultTimeout(5000)
  await asPerson(page, name)
  return page
}

/** The restricted family of the demonstration, and those on duty elsewhere who do not know that it is there. */
async function theRestricted() {
  const worker = await somebodyWhoIs(store, 'social-worker')
  const { rows } = await sql<{ reference: string; family: string; child: string; manager: string }>`
    select family.reference, family.name as family, person.given_name as child, manager.name as manager
    from restriction
    join family on family.id = restriction.family_id
    join family_member on family_member.family_id = family.id
    join person on person.id = family_member.person_id
    join practitioner worker on worker.name = ${worker}
    join post theirs on theirs.practitioner_id = worker.id
    join post managed on managed.team_id = theirs.team_id and managed.role = 'team-manager'
    join practitioner manager on manager.id = managed.practitioner_id
    where person.born_on > ${TUESDAY}::date - 6000 and person.born_on < ${TUESDAY}::date
    order by person.born_on limit 1`.execute(store.db)
  return { worker, ...(rows[0] ?? expect.fail('The demonstration has no restricted family')) }
}

describe('on a Friday at five', () => {
  it('a duty worker opens a record with a reason, their manager decides, and the rules’ signer reads who looked', async () => {
    const { worker, manager, reference, family, child } = await theRestricted()

    const duty = await signedIn(worker)
    await follow(duty, 'Find a child or family')
    await duty.getByRole('main').getByRole('searchbox').fill(reference)
    await duty.getByRole('main').getByRole('button').first().click()
    await said(duty, `Nobody found for “${reference}”`)
    await follow(duty, 'open it for an hour, with a reason')
    await duty.getByLabel('Reference of the family or the child').fill(reference)
    await press(duty, 'Open it for one hour')
    await said(duty, 'There is a problem')
    await duty.getByLabel('Why do you need to open it?').fill(WHY)
    await press(duty, 'Open it for one hour')
    await duty.getByRole('heading', { level: 1, name: family }).waitFor()
    await said(duty, /^You have opened family/)
    await checkPage(duty)
    await follow(duty, new RegExp(`^${child}`))
    await said(duty, /^You have opened family/)

    await press(duty, 'Close it now')
    await said(duty, 'The record is closed again')
    expect(await duty.getByLabel('Record you have open').count()).toBe(0)

    const their = await signedIn(manager)
    await follow(their, new RegExp(`^Decide whether a record was rightly opened.*${worker}`))
    await said(their, WHY)
    expect(await their.getByRole('main').textContent()).not.toContain(family)
    await their.getByLabel('It was right to open it', { exact: true }).check()
    await press(their, 'Save the decision')
    await said(their, 'Decision saved')

    const governor = await signedIn(await somebodyWhoIs(store, 'information-governance'))
    await follow(governor, /^Read and sign the rules/)
    await press(governor, 'Sign these rules')
    await said(governor, /Signed as they stand by/)
    await follow(governor, 'My work')
    expect(await governor.getByRole('link', { name: /^Read and sign the rules/ }).count()).toBe(0)
    await follow(governor, 'The trail')
    await governor.getByLabel('Case reference').fill(reference)
    await press(governor, 'Find this person')
    await follow(governor, new RegExp(`^${child} `))
    await said(governor, `Reason given: ${WHY}`)
    expect(await governor.getByRole('table').textContent()).toContain(worker)
    await follow(governor, worker)
    expect(await governor.getByRole('main').textContent()).not.toContain(family)
  })
})
