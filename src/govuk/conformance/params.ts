/** A fixture's options as nunjucks takes them: any key may be asked for, and most are absent. */
export class Params {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: unknown) {
    this.#values = isObject(values) ? values : {}
  }

  has(key: string): boolean {
    return this.#values[key] !== undefined && this.#values[key] !== null
  }

  isEmpty(): boolean {
    return Object.keys(this.#values).length === 0
  }

  text(key: string): string | undefined {
    const value = this.#values[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }

  /** Text, unless it is empty: nunjucks counts that as absent in most places. */
  filled(key: string): string | undefined {
    return this.text(key) === '' ? undefined : this.text(key)
  }

  number(key: string): number | undefined {
    const value = this.#values[key]
    return typeof value === 'number' ? value : undefined
  }

  flag(key: string): boolean | undefined {
    const value = this.#values[key]
    return typeof value === 'boolean' ? value : undefined
  }

  of(key: string): Params {
    return new Params(this.#values[key])
  }

  /** Gaps (`null`, `false`, an empty string) stay in place as `false`. */
  list(key: string): readonly (Params | false)[] {
    const value = this.#values[key]
    return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? new Params(item) : false)) : []
  }

  whole(key: string): readonly Params[] {
    return this.list(key).filter((item) => item !== false)
  }

  texts(key: string): readonly string[] {
    const value = this.#values[key]
    return Array.isArray(value) ? value.map(String) : []
  }

  rows(key: string): readonly (readonly Params[] | false)[] {
    const value = this.#values[key]
    if (!Array.isArray(value)) return []
    return value.map((row: unknown) => Array.isArray(row) && row.map((cell) => new Params(cell)))
  }

  record(key: string): Readonly<Record<string, string | number>> {
    const value = this.#values[key]
    if (!isObject(value)) return {}
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string | number] =>
        ['string', 'number'].includes(typeof entry[1]),
      ),
    )
  }

  /** What several components say in the same words. */
  common(): { readonly class: string | undefined; readonly attributes: Readonly<Record<string, string | number>> } {
    return { class: this.filled('classes'), attributes: this.record('attributes') }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
