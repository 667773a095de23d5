import { isUuid } from '../../kernel/id.ts'
import { plainDate } from '../../kernel/plain-date.ts'

/** Something made for one person: what it may say to them, “[kept private]” where something was left out, and in how many places. */
export type MadeFor<T> = { readonly made: T; readonly leftOut: number }

const isWords = (text: string): boolean => text !== '' && !isUuid(text) && !plainDate(text)

/** Every text in a value, however deep, in the order in which it stands: nothing that is written down can be forgotten. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isWords(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The same value with those texts in the place of its own. */
export function withTexts<T>(value: T, texts: readonly string[]): T {
  const next = texts.values()
  const put = (part: unknown): unknown => {
    if (typeof part === 'string') return isWords(part) ? taken(next.next().value) : part
    if (Array.isArray(part)) return part.map(put)
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([name, held]) => [name, put(held)]))
    return part
  }
  return put(value) as T
}

/** A text that did not come back is never replaced by the one that went out. */
function taken(text: string | undefined): string {
  if (text === undefined) throw new Error('What was made for somebody came back with fewer texts than it had')
  return text
}
