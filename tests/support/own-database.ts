import { randomUUID } from 'node:crypto'
import pg from 'pg'

export const server = process.env['KITH_TEST_DATABASE_URL']

/** A new, empty database on the server that the tests are given. */
export async function ownDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `kith_test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  const url = new URL(given())
  url.pathname = name
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) }
}

export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: given() })
  await client.connect()
  await client.query(sql)
  await client.end()
}

function given(): string {
  if (!server) throw new Error('KITH_TEST_DATABASE_URL names no PostgreSQL server')
  return server
}
