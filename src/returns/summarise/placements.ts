import { yearStart, type PlainDate } from '../../kernel/plain-date.ts'
import type { EpisodeRow } from '../ssda903/rows.ts'

const byCode: Readonly<Record<string, string>> = {
  S1: 'residential_school',
  H5: 'secure_homes_supported',
  P1: 'parents',
}
const byLetter: Readonly<Record<string, string>> = {
  A: 'adoption',
  K: 'secure_homes_supported',
  P: 'community',
  R: 'other_residential',
  T: 'temporary',
  U: 'foster',
}

/** The group a placement code is counted in. */
export const placementGroup = (code: string | null): string =>
  byCode[code ?? ''] ?? byLetter[code?.[0] ?? ''] ?? 'other'

const isTemporary = (episode: EpisodeRow): boolean => /^T[0-4]$/.test(episode.placement ?? '')
const samePlace = (a: EpisodeRow, b: EpisodeRow): boolean =>
  a.placement === b.placement && a.placementPostcode === b.placementPostcode && a.placementUrn === b.placementUrn

export const overlapsYear = (episode: EpisodeRow, ending: PlainDate): boolean =>
  episode.startedOn <= ending && (episode.endedOn === null || episode.endedOn >= yearStart(ending))

export const byStart = (a: EpisodeRow, b: EpisodeRow): number =>
  a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0

/**
 * How many placements one child had in the year, from episodes without short breaks: temporary ones left out, and a change of legal status alone not
 * counted as a move. The department's own count is not published in full; this one is of medium confidence.
 */
export function placementsInYear(episodes: readonly EpisodeRow[], ending: PlainDate): number {
  let placements = 0
  let counted: EpisodeRow | undefined
  for (const episode of episodes.filter((one) => overlapsYear(one, ending) && !isTemporary(one)).sort(byStart)) {
    if (counted && (samePlace(counted, episode) || episode.reasonStarted === 'L')) continue
    counted = episode
    placements++
  }
  return placements
}
