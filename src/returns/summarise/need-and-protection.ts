import { addMonths, addYears, yearStart, type PlainDate } from '../../kernel/plain-date.ts'
import type { CensusChild } from '../cin-census/records.ts'
import { countBy, percent, type Counts } from './counts.ts'

/** Measures of one year's census on its own, under the names the worked example gives them. */
export type NeedAndProtectionMeasures = {
  readonly year_ending: PlainDate
  readonly children: number
  readonly cin_episodes: number
  readonly referrals: number
  readonly children_referred: number
  readonly referrals_nfa: number
  readonly rereferrals: number
  readonly started_episodes: number
  readonly ended_episodes: number
  readonly cin_at_31_march: number
  readonly assessments_completed: number
  readonly s47: number
  readonly children_with_s47: number
  readonly icpc_from_s47: number
  readonly cpp_started: number
  readonly cpp_ended: number
  readonly cpp_at_31_march: number
  readonly cpp_started_second_or_subsequent: number
  readonly cpp_at_31_march_latest_category: Counts
  readonly cpp_at_31_march_duration: Counts
  readonly rereferral_percent: number | null
  readonly repeat_cpp_percent: number | null
}

/** How long a plan has run, in calendar months: three months to the day is still the first band. */
function durationBand(started: PlainDate, day: PlainDate): string {
  if (addMonths(started, 3) >= day) return '3_months_or_less'
  if (addMonths(started, 6) >= day) return 'over_3_to_6_months'
  if (addMonths(started, 12) > day) return 'over_6_months_under_1_year'
  return addMonths(started, 24) > day ? '1_year_under_2_years' : '2_years_and_over'
}

type Started = { readonly startedOn: PlainDate; readonly endedOn: PlainDate | null }
const isOpenOn = ({ startedOn, endedOn }: Started, day: PlainDate): boolean =>
  startedOn <= day && (endedOn === null || endedOn > day)

/** Whether the child had been referred in the year of days before this referral. */
const isRereferral = (child: CensusChild, referredOn: PlainDate): boolean =>
  child.episodes.some((other) => other.referredOn < referredOn && other.referredOn >= addYears(referredOn, -1))

export function summariseNeedAndProtection(
  children: readonly CensusChild[],
  ending: PlainDate,
): NeedAndProtectionMeasures {
  const inYear = (date: PlainDate | null): boolean => date !== null && date >= yearStart(ending) && date <= ending
  const episodes = children.flatMap((child) => child.episodes.map((episode) => ({ child, episode })))
  const referrals = episodes.filter(({ episode }) => inYear(episode.referredOn))
  const rereferrals = referrals.filter(({ child, episode }) => isRereferral(child, episode.referredOn)).length
  const inNeed = episodes.filter(({ episode }) => episode.noFurtherAction !== true)
  const enquiries = episodes.flatMap(({ child, episode }) => episode.enquiries.map((enquiry) => ({ child, enquiry })))
  const enquiriesInYear = enquiries.filter(({ enquiry }) => inYear(enquiry.startedOn))
  const plans = episodes.flatMap(({ episode }) => episode.protectionPlans)
  const plansStarted = plans.filter((plan) => inYear(plan.startedOn))
  const repeats = plansStarted.filter(({ previousPlans }) => (previousPlans ?? 0) >= 1).length
  const plansOpen = plans.filter((plan) => isOpenOn(plan, ending))
  const isInNeed = ({ referredOn, closedOn }: { referredOn: PlainDate; closedOn: PlainDate | null }): boolean =>
    isOpenOn({ startedOn: referredOn, endedOn: closedOn }, ending)
  return {
    year_ending: ending,
    children: children.length,
    cin_episodes: episodes.length,
    referrals: referrals.length,
    children_referred: new Set(referrals.map(({ child }) => child.child)).size,
    referrals_nfa: referrals.filter(({ episode }) => episode.noFurtherAction === true).length,
    rereferrals,
    started_episodes: inNeed.filter(({ episode }) => inYear(episode.referredOn)).length,
    ended_episodes: inNeed.filter(({ episode }) => inYear(episode.closedOn)).length,
    cin_at_31_march: inNeed.filter(({ episode }) => isInNeed(episode)).length,
    assessments_completed: episodes
      .flatMap(({ episode }) => episode.assessments)
      .filter(({ authorisedOn }) => inYear(authorisedOn)).length,
    s47: enquiriesInYear.length,
    children_with_s47: new Set(enquiriesInYear.map(({ child }) => child.child)).size,
    icpc_from_s47: enquiries.filter(({ enquiry }) => inYear(enquiry.conferenceOn)).length,
    cpp_started: plansStarted.length,
    cpp_ended: plans.filter((plan) => inYear(plan.endedOn)).length,
    cpp_at_31_march: plansOpen.length,
    cpp_started_second_or_subsequent: repeats,
    cpp_at_31_march_latest_category: countBy(plansOpen.flatMap(({ latestCategory }) => latestCategory ?? [])),
    cpp_at_31_march_duration: countBy(plansOpen.map(({ startedOn }) => durationBand(startedOn, ending))),
    rereferral_percent: percent(rereferrals, referrals.length, 1),
    repeat_cpp_percent: percent(repeats, plansStarted.length, 1),
  }
}
