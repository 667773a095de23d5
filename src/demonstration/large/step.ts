import { sql, type RawBuilder } from 'kysely'

/** One statement that makes many rows, and what to say while it runs. */
export type Step = { readonly saying: string; readonly statement: RawBuilder<unknown> }

/**
 * What every statement draws with. `drawn(key, what, limit)` is a whole number from 0 up to `limit`, always the same for
 * the same key; `named(kind, n)` is an identifier. Both last as long as the connection's temporary schema.
 */
export const GROUND: readonly RawBuilder<unknown>[] = [
  sql`create or replace function pg_temp.drawn(key bigint, what integer, most integer) returns integer language sql immutable parallel safe as
    $$ select ((hashint8extended(key, what) & 9223372036854775807) % most)::integer $$`,
  sql`create or replace function pg_temp.named(kind text, n bigint) returns uuid language sql immutable parallel safe as
    $$ select md5(kind || n)::uuid $$`,
]
