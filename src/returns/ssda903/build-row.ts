import type { Cells } from './cells.ts'
import type { EpisodeRow, HeaderRow, MissingRow, ReviewRow, SocialWorkerRow, UsedRows, UsedTable } from './rows.ts'

const flag = (code: string | null): boolean | null => (code === null ? null : code === '1')

function header(cells: Cells): HeaderRow | null {
  const child = cells.key('CHILD')
  const row = {
    sex: cells.sex('SEX'),
    bornOn: cells.date('DOB', true),
    ethnicity: cells.code('ETHNIC', 'ethnicity', true),
    upn: cells.text('UPN', true),
    isMother: flag(cells.text('MOTHER')),
    motherOfChildBornOn: cells.date('MC_DOB'),
  }
  return child === null ? null : { child, ...row }
}

function episode(cells: Cells): EpisodeRow | null {
  const child = cells.key('CHILD')
  const startedOn = cells.keyDate('DECOM')
  const row = {
    endedOn: cells.endDate('DEC', 'DECOM', startedOn),
    reasonStarted: cells.code('RNE', 'reasonEpisodeStarted', true),
    legalStatus: cells.code('LS', 'legalStatus', true),
    need: cells.code('CIN', 'need', true),
    placement: cells.code('PLACE', 'placement', true),
    provider: cells.code('PLACE_PROVIDER', 'placementProvider'),
    reasonCeased: cells.code('REC', 'reasonCeased'),
    reasonPlacementChanged: cells.code('REASON_PLACE_CHANGE', 'reasonPlacementChanged'),
    homePostcode: cells.text('HOME_POST'),
    placementPostcode: cells.text('PL_POST'),
    placementUrn: cells.text('URN'),
  }
  return child === null || startedOn === null ? null : { child, startedOn, ...row }
}

function review(cells: Cells): ReviewRow | null {
  const child = cells.key('CHILD')
  const reviewedOn = cells.keyDate('REVIEW')
  const row = { bornOn: cells.date('DOB'), participation: cells.code('REVIEW_CODE', 'reviewParticipation', true) }
  return child === null || reviewedOn === null ? null : { child, reviewedOn, ...row }
}

function missing(cells: Cells): MissingRow | null {
  const child = cells.key('CHILD')
  const startedOn = cells.keyDate('MIS_START')
  const row = {
    bornOn: cells.date('DOB'),
    kind: cells.code('MISSING', 'missing', true),
    endedOn: cells.endDate('MIS_END', 'MIS_START', startedOn),
  }
  return child === null || startedOn === null ? null : { child, startedOn, ...row }
}

function socialWorker(cells: Cells): SocialWorkerRow | null {
  const child = cells.key('CHILD')
  const startedOn = cells.keyDate('SW_DECOM')
  const row = {
    bornOn: cells.date('DOB'),
    socialWorker: cells.text('SW_ID', true),
    endedOn: cells.endDate('SW_DEC', 'SW_DECOM', startedOn),
    reasonChanged: cells.code('SW_REASON', 'reasonSocialWorkerChanged'),
  }
  return child === null || startedOn === null ? null : { child, startedOn, ...row }
}

/** How a row of each table becomes a value; null when it cannot be told whose row it is or when it begins. */
export const buildRow: { readonly [T in UsedTable]: (cells: Cells) => UsedRows[T] | null } = {
  header,
  episodes: episode,
  reviews: review,
  missing,
  sw_episodes: socialWorker,
}
