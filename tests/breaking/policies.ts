import { sql } from 'kysely'
import type { Store } from '../../src/db/store.ts'

/** One thing that the rules rest on, and how it is put out of order and back. */
export type Breakage = {
  readonly what: string
  readonly how: 'too wide' | 'too narrow'
  readonly break: string
  readonly mend: string
}
type Policy = {
  readonly t: string
  readonly p: string
  readonly cmd: string
  readonly qual: string | null
  readonly check: string | null
  /** Whether its role is granted what it is about: without that no policy lets anybody do anything. */
  readonly awake: boolean
}

/** Where a grant holds what the policy holds too, so that putting the policy out of order shows nothing. */
export const HELD_BY_A_GRANT: Readonly<Record<string, string>> = {
  'audit_event: the_trail_is_added_to_in_ones_own_name': 'kith_app is not granted the column of the name',
}

export async function policiesIn({ db }: Store): Promise<readonly string[]> {
  return (await rowsOf(db)).map(({ t, p }) => `${t}: ${p}`)
}

const rowsOf = async (db: Store['db']): Promise<readonly Policy[]> =>
  (
    await sql<Policy>`select tablename as t, policyname as p, cmd, qual, with_check as "check",
        case when cmd = 'DELETE' then has_table_privilege(roles[1]::text, tablename, 'DELETE')
             when cmd = 'ALL' then has_any_column_privilege(roles[1]::text, tablename, 'SELECT')
             else has_any_column_privilege(roles[1]::text, tablename, cmd) end as awake
      from pg_policies
      where schemaname = 'public' order by 1, 2`.execute(db)
  ).rows

export const asleepIn = async ({ db }: Store): Promise<readonly string[]> =>
  (await rowsOf(db)).filter(({ awake }) => !awake).map(({ t, p }) => `${t}: ${p}`)

/** Each policy twice: as if it let everybody, unless it does, and as if it let nobody. */
export async function policyBreakages({ db }: Store): Promise<readonly Breakage[]> {
  return (await rowsOf(db)).flatMap(({ t, p, qual, check, awake }) =>
    (['too wide', 'too narrow'] as const)
      .filter(
        (how) => awake && (how === 'too narrow' || ((qual ?? check) !== 'true' && !(`${t}: ${p}` in HELD_BY_A_GRANT))),
      )
      .map((how) => {
        const to = how === 'too wide' ? 'true' : 'false'
        const clause = (using: string | null, withCheck: string | null): string =>
          `alter policy "${p}" on "${t}"${using === null ? '' : ` using (${using})`}${withCheck === null ? '' : ` with check (${withCheck})`}`
        return {
          what: `${t}: ${p}`,
          how,
          break: clause(qual === null ? null : to, check === null ? null : to),
          mend: clause(qual, check),
        }
      }),
  )
}

/** The functions that a policy asks for a yes or a no, and the views that say who reads what. */
export async function definerBreakages({ db }: Store): Promise<readonly Breakage[]> {
  const functions = await sql<{ f: string; def: string; head: string }>`
    select p.oid::regprocedure::text as f, pg_get_functiondef(p.oid) as def,
      'create or replace function ' || p.proname || '(' || pg_get_function_arguments(p.oid) || ') returns boolean language sql '
        || case p.provolatile when 's' then 'stable' when 'i' then 'immutable' else 'volatile' end
        || case when p.prosecdef then ' security definer' else '' end as head
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'kith\_%'
      and p.prorettype = 'boolean'::regtype and p.pronargs > 0
      and (p.proname = 'kith_reads_trail_of'
        or exists (select 1 from pg_policies where coalesce(qual, '') || coalesce(with_check, '') like '%' || p.proname || '%'))
    order by 1`.execute(db)
  const views = await sql<{ v: string; def: string; options: string; columns: string }>`
    select c.relname as v, pg_get_viewdef(c.oid) as def, coalesce(array_to_string(c.reloptions, ', '), '') as options,
      (select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0) as columns
    from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
      and (c.relname like any (array['reader\_of\_%', 'reads\_%', 'works\_with\_%', 'reached\_%'])
        or c.relname in ('closed_person', 'involvement_of_actor', 'family_worker', 'seen_measure_row')) order by 1`.execute(
    db,
  )
  return [
    ...functions.rows.flatMap(({ f, def, head }) =>
      (['too wide', 'too narrow'] as const).map((how) => ({
        what: f,
        how,
        break: `${head} as $broken$ select ${how === 'too wide' ? 'true' : 'false'} $broken$`,
        mend: def,
      })),
    ),
    ...views.rows.flatMap(({ v, def, options }) => {
      const made = (body: string): string =>
        `create or replace view ${v}${options === '' ? '' : ` with (${options})`} as ${body}`
      // What closes is too wide when it closes nothing, and too narrow when it closes everything it can.
      const body = def.trim().replace(/;$/, '')
      const nobody = `select * from (${body}) all_of_it where false`
      return [
        {
          what: v,
          how: v.startsWith('closed') ? ('too wide' as const) : ('too narrow' as const),
          break: made(nobody),
          mend: made(body),
        },
      ]
    }),
  ]
}
