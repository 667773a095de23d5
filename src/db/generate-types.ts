import { sql } from 'kysely'
import type { Store } from './store.ts'

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  nullable: boolean
  generated: boolean
  choices: string | null
  is_view: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'PlainDate',
  time: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'string',
  timestamptz: 'Date',
  jsonb: 'Json',
  name: 'string',
  bytea: 'Uint8Array',
  _uuid: 'readonly string[]',
  _text: 'readonly string[]',
}

/** The text of `schema.generated.ts`, read off a migrated store. A check that lists words becomes a union of those words. */
export async function tableTypes({ db }: Store): Promise<string> {
  const { rows } = await sql<Column>`
    select c.table_name::text, c.column_name::text, c.udt_name::text, t.table_type = 'VIEW' as is_view,
      c.is_nullable = 'YES' and t.table_type <> 'VIEW' as nullable,
      c.column_default is not null or c.is_identity = 'YES' or c.is_generated = 'ALWAYS' as generated,
      (select pg_get_constraintdef(k.oid) from pg_constraint k
       where k.conrelid = format('public.%I', c.table_name)::regclass and k.contype = 'c' and array_length(k.conkey, 1) = 1
         and k.conkey[1] = c.ordinal_position and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as choices
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' order by c.table_name, c.ordinal_position`.execute(db)
  const tables = Map.groupBy(rows, (row) => row.table_name)
  const body = [...tables].map(
    ([table, columns]) =>
      `  ${table}: {\n${columns.map((column) => `    ${column.column_name}: ${typeOf(column)}\n`).join('')}  }\n`,
  )
  return `// Written by npm run codegen from the migrations. Do not edit.
import type { Generated } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'

export type Json = string | number | boolean | null | { readonly [key: string]: Json } | readonly Json[]

export type DB = {\n${body.join('')}}\n`
}

function typeOf(column: Column): string {
  const listed = column.choices
    ? [...column.choices.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word = '']) =>
        JSON.stringify(word.replaceAll("''", "'")),
      )
    : []
  const base = listed.length > 0 ? listed.join(' | ') : (TYPES[column.udt_name] ?? 'unknown')
  const whole = column.nullable ? `${base} | null` : base
  return column.generated ? `Generated<${whole}>` : whole
}
