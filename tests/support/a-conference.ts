import type { Visitor } from './front-door.ts'
import { dateFields } from './front-door.ts'
import type { Family } from './people-in-a-council.ts'

const idIn = (path: string | null, place = 2): string => path?.split('/')[place] ?? ''

/** The acts of a conference as people do them, page by page; each gives what the next one needs. */
export const offered = async (worker: Visitor, family: Family, on = '2026-02-02'): Promise<string> =>
  idIn(
    (
      await worker.send(`/families/${family.id}/offer`, {
        to: [family.mother],
        ...dateFields('offeredOn', on),
        occasion: 'child in need',
        how: 'in person',
        inLanguage: 'English',
      })
    ).goesTo,
  )

export const accepted = (worker: Visitor, offer: string, personId: string, on = '2026-02-04') =>
  worker.send(`/offers/${offer}/replies/${personId}`, {
    answer: 'accepted',
    ...dateFields('repliedOn', on),
    inTheirWords: 'Yes, if Mum can come',
    version: '1',
  })

export const referral = (family: Family, by: string, on = '2026-02-05') => ({
  children: [family.child],
  referrer: by,
  strengths: 'Wren is settled at school and loves her nan',
  worries: 'There have been nights when nobody was home',
  question1: 'Who can be with Wren at night when her mum works?',
  question2: '',
  question3: '',
  bottomLines: '',
  howSoon: 'usual',
  ...dateFields('referredOn', on),
})

export async function referred(worker: Visitor, by: string, family: Family): Promise<string> {
  const offer = await offered(worker, family)
  await accepted(worker, offer, family.mother)
  return idIn((await worker.send(`/offers/${offer}/refer`, referral(family, by))).goesTo)
}

export const allocated = (manager: Visitor, conference: string, coordinatorId: string, version = 1) =>
  manager.send(`/conferences/${conference}/allocate`, { coordinator: coordinatorId, version: String(version) })

export async function prepared(coordinator: Visitor, conference: string, family: Family): Promise<void> {
  await coordinator.send(`/conferences/${conference}/people`, { people: [family.grandmother] })
  await coordinator.send(`/conferences/${conference}/people/${family.mother}`, {
    state: 'coming',
    ...dateFields('agreedOn', '2026-02-10'),
    needs: '',
    reason: '',
    version: '1',
  })
  await coordinator.send(`/conferences/${conference}/people/${family.grandmother}`, {
    state: 'coming',
    ...dateFields('agreedOn', '2026-02-10'),
    needs: 'A lift',
    reason: '',
    version: '1',
  })
  await coordinator.send(`/conferences/${conference}/safety`, {
    ...dateFields('safetyCheckedOn', '2026-02-11'),
    safetyNote: 'Asked each adult alone. No orders.',
    version: '2',
  })
}

export const holding = (family: Family, version = 3) => ({
  ...dateFields('heldOn', '2026-02-28'),
  informationStartedAt: '10:00',
  privateTimeStartedAt: '10:40',
  privateTimeEndedAt: '12:15',
  endedAt: '13:00',
  came: [family.mother, family.grandmother],
  version: String(version),
})

export const anAction = (family: Family) => ({
  what: 'Nan sleeps over on Mondays and Tuesdays',
  who: family.grandmother,
  agency: '',
  ...dateFields('byWhen', '2026-03-09'),
  checkedBy: 'Marigold',
})
export const answered = { decision: 'agreed', ...dateFields('decidedOn', '2026-02-28'), reasons: '', version: '4' }
