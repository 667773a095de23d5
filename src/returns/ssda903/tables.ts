import type { UsedTable } from './rows.ts'

export type Ssda903Table =
  UsedTable | 'uasc' | 'oc2' | 'oc3' | 'ad1' | 'placed_for_adoption' | 'previous_permanence' | 'dolo'

type Table = {
  /** What the department's guidance calls the list, for sentences. */
  readonly named: string
  /** Headings that must be there for a file to be this table. */
  readonly must: readonly string[]
  readonly may: readonly string[]
}

const table = (named: string, must: string, may = ''): Table => ({
  named,
  must: must.split(' '),
  may: may === '' ? [] : may.split(' '),
})

/** Headings of every SSDA903 file of 2017-18 to 2026-27. */
export const tables: Readonly<Record<Ssda903Table, Table>> = {
  header: table('header', 'CHILD SEX DOB ETHNIC UPN', 'MOTHER MC_DOB'),
  episodes: table(
    'episodes',
    'CHILD DECOM RNE LS CIN PLACE DEC REC',
    'PLACE_PROVIDER REASON_PLACE_CHANGE HOME_POST PL_POST URN',
  ),
  reviews: table('reviews', 'CHILD REVIEW REVIEW_CODE', 'DOB'),
  missing: table('missing from care', 'CHILD MISSING MIS_START MIS_END', 'DOB'),
  sw_episodes: table('social worker episodes', 'CHILD SW_ID SW_DECOM SW_DEC', 'DOB SW_REASON'),
  uasc: table('unaccompanied asylum-seeking children', 'CHILD DUC', 'SEX DOB'),
  oc2: table(
    'outcomes for children looked after a year (OC2)',
    'CHILD SDQ_SCORE SDQ_REASON',
    'DOB CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED',
  ),
  oc3: table('care leavers (OC3)', 'CHILD IN_TOUCH ACTIV ACCOM', 'DOB'),
  ad1: table('adoptions (AD1)', 'CHILD DATE_INT DATE_MATCH', 'DOB FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR'),
  placed_for_adoption: table(
    'decisions to place for adoption',
    'CHILD DATE_PLACED',
    'DOB DATE_PLACED_CEASED REASON_PLACED_CEASED',
  ),
  previous_permanence: table('previous permanence', 'CHILD PREV_PERM', 'DOB LA_PERM DATE_PERM'),
  dolo: table('deprivation of liberty orders', 'CHILD DOLO_START', 'DOB DOLO_END'),
}

const tableNames = Object.keys(tables) as Ssda903Table[]
const used: Readonly<Record<UsedTable, true>> = {
  header: true,
  episodes: true,
  reviews: true,
  missing: true,
  sw_episodes: true,
}
export const isUsedTable = (name: Ssda903Table): name is UsedTable => Object.hasOwn(used, name)

/** A heading as people type it (" Place provider ") made the heading of the format (PLACE_PROVIDER). */
export const heading = (text: string): string =>
  text
    .replace(/\uFEFF/g, '')
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')

const has = (columns: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((one) => columns.includes(one))

/** Which table a file is, from its heading row, whatever the file is called. */
export const tableOf = (headings: readonly string[]): Ssda903Table | undefined => {
  const columns = headings.map(heading)
  return tableNames.find((name) => has(columns, tables[name].must))
}

/** The table these headings come nearest to, and what they lack, for a sentence that helps. */
export function nearestTable(
  headings: readonly string[],
): { table: Ssda903Table; lacking: readonly string[] } | undefined {
  const columns = headings.map(heading)
  const [nearest] = tableNames
    .map((name) => {
      const lacking = tables[name].must.filter((column) => !columns.includes(column))
      return { table: name, lacking, share: 1 - lacking.length / tables[name].must.length }
    })
    .sort((a, b) => b.share - a.share)
  return nearest && nearest.share >= 0.5 ? nearest : undefined
}
