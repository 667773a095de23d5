import { Client, type ClientConfig, type QueryConfig } from 'pg'

/** Statements whose text keeps changing are not worth a name: each named one is kept by the server for every connection. */
const MOST_NAMES = 500
const names = new Map<string, string>()

/**
 * A connection on which each statement is planned once and then kept by the server. Planning is most of the work of a
 * small read, and row-level policies are planned with it.
 */
export class PreparingClient extends Client {
  constructor(config?: ClientConfig) {
    super(config)
    const query = this.query.bind(this) as (...args: readonly unknown[]) => unknown
    const prepared = (first: unknown, values: unknown, ...rest: readonly unknown[]): unknown =>
      typeof first === 'string' && Array.isArray(values) && values.length > 0
        ? query(named(first, values), ...rest)
        : query(first, values, ...rest)
    this.query = prepared as typeof this.query
  }
}

function named(text: string, values: unknown[]): QueryConfig<unknown[]> {
  const known = names.get(text)
  if (known !== undefined) return { name: known, text, values }
  if (names.size >= MOST_NAMES) return { text, values }
  const name = `kith_${names.size}`
  names.set(text, name)
  return { name, text, values }
}
