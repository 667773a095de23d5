import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'

/** That a row which runs from one day to another, both included, runs on this one; with no last day it runs on. */
export function runsOn(table: 'post' | 'family_worker' | 'restricted_name', day: PlainDate): RawBuilder<SqlBool> {
  const [from, to] = [sql.ref(`${table}.from_on`), sql.ref(`${table}.to_on`)]
  return sql<SqlBool>`(${from} <= ${day} and (${to} is null or ${to} >= ${day}))`
}
