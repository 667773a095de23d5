/** What a person must put right before we can go on; `field` is the id of the input to link to. */
export type Problem = { readonly field: string; readonly text: string }
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }
export const good = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const bad = (...problems: Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
})

/** Goes on with a value that was good; trouble passes through untouched. */
export const andThen = <T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U> =>
  outcome.ok ? next(outcome.value) : outcome

export const problemsIn = (outcome: Outcome<unknown>): readonly Problem[] => (outcome.ok ? [] : outcome.problems)
