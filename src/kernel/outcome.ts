/** What a person must put right before we can go on; `field` is the id of the input to link to. */
export type Problem = { readonly field: string; readonly text: string }
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }
export const good = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const bad = (...problems: Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
})
