import { anyOf, keepsFamilies, seesFamilies, type Actor, type Role } from '../access/index.ts'
import type { Conference } from './stages.ts'

/** Which roles open which kind of page; the predicates below say it for one conference. */
export const seesConferences = seesFamilies
export const runsConferences = anyOf('coordinator', 'team-manager')
export const takesReferrals = anyOf('coordinator')
export const keepsPlans = keepsFamilies

/** A post in the conference service with that role: a role held elsewhere counts for nothing here. */
const holds = (actor: Actor, asked: Role): boolean =>
  actor.posts.some(({ role, service }) => role === asked && service === 'family group conferences')

/** Who may do what with a conference they can see. Whether they can see it is for the database's policies. */
export const managesTheService = (actor: Actor): boolean => holds(actor, 'team-manager')

/** The coordinator whose conference it is, or the service's manager standing in. */
export const mayRun = (actor: Actor, conference: Conference): boolean =>
  managesTheService(actor) || coordinates(actor, conference)

const coordinates = (actor: Actor, conference: Conference): boolean => {
  switch (conference.stage) {
    case 'referred':
      return false
    case 'closed':
      return conference.allocation?.coordinator.id === actor.id
    default:
      return conference.coordinator.id === actor.id
  }
}

/** A coordinator takes a referral that nobody has yet. Whether they are independent of the family is for the rules. */
export const mayTake = (actor: Actor, conference: Conference): boolean =>
  conference.stage === 'referred' && holds(actor, 'coordinator')

/** The plan is answered by the social worker who referred, or by their manager. */
export const mayAnswerThePlan = (actor: Actor, conference: Conference): boolean =>
  conference.referrer.id === actor.id ||
  actor.posts.some(({ role, service }) => role === 'team-manager' && service === 'social care')

/** Their answer is often given at the table: whoever runs the conference may write it down, in the referrer's name. */
export const mayRecordTheAnswer = (actor: Actor, conference: Conference): boolean =>
  mayAnswerThePlan(actor, conference) || mayRun(actor, conference)

/** The plan's progress is kept by whoever runs the conference and by the worker who referred the family. */
export const mayKeepThePlan = (actor: Actor, conference: Conference): boolean =>
  mayRun(actor, conference) || mayAnswerThePlan(actor, conference)
