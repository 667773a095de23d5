import type { Problem } from '../../kernel/outcome.ts'
import type { Form, KeptWords } from '../route.ts'

/** What somebody else saved meanwhile, or what stands now beside words kept from earlier. */
export type Theirs = readonly { readonly label: string; readonly text: string }[]

/** What a form shows: what stands or was typed, what is wrong with it, and the other text where two people wrote. */
export type FormState = {
  readonly fields: Readonly<Record<string, string>>
  readonly ticked: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly Problem[]
  readonly theirs?: Theirs
  readonly since?: 'clash' | 'kept'
}

type Standing = Readonly<Record<string, string>>
export const standing = (fields: Standing, ticked: FormState['ticked'] = {}): FormState => ({
  fields,
  ticked,
  problems: [],
})
export const typed = (form: Form, problems: readonly Problem[]): FormState => ({ ...readBack(form), problems })
export const clashing = (form: Form, theirs: Theirs): FormState => ({
  ...readBack(form),
  problems: [],
  theirs,
  since: 'clash',
})
/** The form as it stands, or with the words this person could not save earlier, and what stands now beside them. */
export const standingOrKept = (
  fields: Standing,
  kept: KeptWords | undefined,
  theirs: Theirs,
  ticked: FormState['ticked'] = {},
): FormState =>
  kept
    ? {
        fields: Object.fromEntries(Object.entries(kept).map(([name, [first = '']]) => [name, first])),
        ticked: kept,
        problems: [],
        theirs,
        since: 'kept',
      }
    : standing(fields, ticked)

const readBack = (form: Form): Pick<FormState, 'fields' | 'ticked'> => {
  const { names } = form
  return {
    fields: Object.fromEntries(names.map((name) => [name, form.text(name)])),
    ticked: Object.fromEntries(names.map((name) => [name, form.all(name)])),
  }
}
