import type { Demonstration } from './demonstration.ts'
import type { Cost } from './policies.ts'
import type { Large } from './large.ts'
import { spread } from './load.ts'
import type { Measured } from './served.ts'
import { table } from './table.ts'
import { MIX } from './visitors.ts'

export type Report = {
  readonly machine: { readonly cores: number; readonly busy: number; readonly node: string }
  /** Pages that each person opens of each kind. */
  readonly each: number
  readonly runs: number
  readonly large: Large | undefined
  readonly demonstration: Demonstration | undefined
}

export const inTables = ({ machine, each, runs, large, demonstration }: Report): string =>
  [
    inputsOf(machine, each, large),
    ...(large ? tablesOf('Large council, PostgreSQL', large, runs) : []),
    ...(demonstration ? tablesOf('Demonstration council, embedded store', demonstration, runs) : []),
  ].join('\n')

function inputsOf({ cores, busy, node }: Report['machine'], each: number, large: Large | undefined): string {
  const people = MIX.map(([role, many]) => `${many} ${role}`).join(', ')
  return table(
    'Inputs',
    ['What', 'Value'],
    [
      ['Cores, shared by Kith, its database and the bench', String(cores)],
      ['Runnable processes just before (1 minute average)', busy.toFixed(1)],
      ['Node', node],
      ...(large ? [['PostgreSQL', large.version]] : []),
      ['People at once', people],
      ['Pages each person opens, of each kind', String(each)],
    ],
  )
}

/** The cost of the policies alone, as `--only policies` measures it. */
export const policiesTable = (title: string, policies: readonly Cost[], runs: number): string =>
  table(
    `${title}: cost of row-level security, ${runs} runs (ms)`,
    ['Query', 'Role', 'Under: p50', 'Without: p50', 'Ratio', 'Under: p95', 'Without: p95', 'Ratio at p95'],
    policies.map(({ query, role, under, without }) => [
      query,
      role,
      under.p50,
      without.p50,
      under.p50 / without.p50,
      under.p95,
      without.p95,
      under.p95 / without.p95,
    ]),
  )

const tablesOf = (title: string, council: Large | Demonstration, runs: number): readonly string[] => [
  table(
    `${title}: rows`,
    ['Table', 'Rows'],
    council.rows.map((row) => [...row]),
  ),
  pagesTable(title, council.served),
  restOf(title, council),
  policiesTable(title, council.policies, runs),
]

const pagesTable = (title: string, { pages }: Measured): string =>
  table(
    `${title}: pages, 50 people at once (ms)`,
    ['Page', 'Between pages', 'n', 'p50', 'p95', 'max', 'a second', 'errors'],
    pages.map(({ page, manner, timing: { n, p50, p95, max, perSecond, errors } }) => [
      page,
      manner,
      n,
      p50,
      p95,
      max,
      perSecond,
      errors,
    ]),
  )

function restOf(title: string, { served, starts, seed, ...more }: Large | Demonstration): string {
  const { p50, max } = spread(starts)
  return table(
    `${title}: memory, starting, filling`,
    ['What', 'Value', 'Unit'],
    [
      ...(served.memory
        ? [
            ['Memory while serving, median', served.memory.median, 'MB'],
            ['Memory while serving, peak', served.memory.peak, 'MB'],
          ]
        : [['Memory', 'not measured on this system', '']]),
      [`Start to first page, median of ${starts.length}`, p50 / 1000, 's'],
      ['Start to first page, slowest', max / 1000, 's'],
      [`Filling the store${'reused' in seed && seed.reused ? ' (made earlier today)' : ''}`, seed.seconds, 's'],
      ...('figures' in more ? [[`All figures of ${more.figures.months} months`, more.figures.seconds, 's']] : []),
    ],
  )
}
