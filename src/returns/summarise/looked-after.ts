import { ageOn, yearStart, type PlainDate } from '../../kernel/plain-date.ts'
import type { EpisodeRow, HeaderRow } from '../ssda903/rows.ts'
import { countBy, groupBy, percent, type Counts } from './counts.ts'
import { byStart, overlapsYear, placementGroup, placementsInYear } from './placements.ts'

/** Measures of one year's SSDA903 files on their own, under the names the worked example gives them. */
export type LookedAfterMeasures = {
  readonly year_ending: PlainDate
  readonly children_in_episodes: number
  readonly cla_at_31_march: number
  readonly started_in_year: number
  readonly ceased_in_year: number
  readonly looked_after_at_any_time: number
  readonly placement_group_at_31_march: Counts
  readonly legal_status_at_31_march: Counts
  readonly need_at_31_march: Counts
  readonly age_at_31_march: Counts
  readonly ceased_by_reason: Counts
  readonly placements_in_year_distribution: Counts
  readonly three_or_more_placements: number
  readonly three_or_more_placements_percent: number | null
}

/** Short breaks (V3, V4) are left out of the headline counts. */
const isHeadline = (episode: EpisodeRow): boolean => episode.legalStatus !== 'V3' && episode.legalStatus !== 'V4'
const isOpenOn = (episode: EpisodeRow, day: PlainDate): boolean =>
  episode.startedOn <= day && (episode.endedOn === null || episode.endedOn > day)
const latest = (episodes: readonly EpisodeRow[]): EpisodeRow | undefined => [...episodes].sort(byStart).at(-1)

const ageBands = ['under_1', '1_to_4', '5_to_9', '10_to_15', '16_and_over', 'no_valid_dob'] as const
function ageBand(born: PlainDate | null | undefined, day: PlainDate): (typeof ageBands)[number] {
  if (!born) return 'no_valid_dob'
  const age = ageOn(born, day)
  if (age < 1) return 'under_1'
  if (age < 5) return '1_to_4'
  if (age < 10) return '5_to_9'
  return age < 16 ? '10_to_15' : '16_and_over'
}

function lastCeased(episodes: readonly EpisodeRow[], ending: PlainDate): EpisodeRow | undefined {
  const ceased = episodes.filter(
    ({ endedOn, reasonCeased }) =>
      endedOn !== null &&
      endedOn >= yearStart(ending) &&
      endedOn <= ending &&
      reasonCeased !== null &&
      reasonCeased !== 'X1',
  )
  return ceased.sort((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? -1 : 1)).at(-1)
}

const known = (codes: readonly (string | null)[]): string[] => codes.filter((code) => code !== null)

export function summariseLookedAfter(
  episodes: Iterable<EpisodeRow>,
  headers: Iterable<HeaderRow>,
  ending: PlainDate,
): LookedAfterMeasures {
  const children = [...groupBy(episodes, (episode) => episode.child)].map(([child, all]) => {
    const headline = all.filter(isHeadline)
    return { child, headline, open: latest(headline.filter((episode) => isOpenOn(episode, ending))) }
  })
  const born = new Map<string, PlainDate | null>()
  for (const header of headers) if (!born.has(header.child)) born.set(header.child, header.bornOn)

  const lookedAfter = children.flatMap(({ child, headline, open }) => (open ? [{ child, headline, open }] : []))
  const ceased = children.flatMap(({ headline }) => lastCeased(headline, ending) ?? [])
  const placements = lookedAfter.map(({ headline }) => placementsInYear(headline, ending))
  const many = placements.filter((count) => count >= 3).length
  const startedInYear = ({ reasonStarted, startedOn }: EpisodeRow): boolean =>
    reasonStarted === 'S' && startedOn >= yearStart(ending) && startedOn <= ending
  const ages = countBy(lookedAfter.map(({ child }) => ageBand(born.get(child), ending)))
  return {
    year_ending: ending,
    children_in_episodes: children.length,
    cla_at_31_march: lookedAfter.length,
    started_in_year: children.filter(({ headline }) => headline.some(startedInYear)).length,
    ceased_in_year: ceased.length,
    looked_after_at_any_time: children.filter(({ headline }) => headline.some((one) => overlapsYear(one, ending)))
      .length,
    placement_group_at_31_march: countBy(lookedAfter.map(({ open }) => placementGroup(open.placement))),
    legal_status_at_31_march: countBy(known(lookedAfter.map(({ open }) => open.legalStatus))),
    need_at_31_march: countBy(known(lookedAfter.map(({ open }) => open.need))),
    age_at_31_march: Object.fromEntries(ageBands.map((band) => [band, ages[band] ?? 0])),
    ceased_by_reason: countBy(known(ceased.map(({ reasonCeased }) => reasonCeased))),
    placements_in_year_distribution: countBy(placements.map(String)),
    three_or_more_placements: many,
    three_or_more_placements_percent: percent(many, lookedAfter.length),
  }
}
