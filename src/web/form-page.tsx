import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Input } from '../govuk/input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import type { Problem } from '../kernel/outcome.ts'
import { Page, PageSetting } from './page.tsx'
import type { Form, KeptWords } from './route.ts'

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

type FormPageProps = {
  readonly title: string
  readonly caption?: string
  readonly back: { readonly href: string; readonly text: string }
  readonly state: FormState
  readonly version?: number
  readonly button?: string
  readonly lead?: ComponentChildren
  readonly after?: ComponentChildren
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** One form, one page: posts to its own address, carries the version it showed, and loses nothing that was typed. */
export const FormPage = ({
  title,
  caption,
  back,
  state,
  version,
  button = 'Save',
  lead,
  after,
  children,
}: FormPageProps) => (
  <Page title={title} back={back} problems={state.problems} showsKept>
    <KeptInForm state={state} />
    {state.theirs && <BothTexts theirs={state.theirs} since={state.since ?? 'clash'} />}
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {caption && <span class="govuk-caption-l">{caption}</span>}
        <h1 class="govuk-heading-l">{title}</h1>
        {lead}
        <form method="post" novalidate data-module="kith-draft">
          {version !== undefined && <input type="hidden" name="version" value={version} />}
          {children}
          <Button preventDoubleClick>{button}</Button>
        </form>
        {after}
      </div>
    </div>
  </Page>
)

const BothTexts = ({ theirs, since }: { theirs: Theirs; since: 'clash' | 'kept' }) => (
  <InsetText class="kith-both-texts">
    <h2 class="govuk-heading-m">
      {since === 'clash' ? 'Somebody else saved this while you were writing' : 'Your words from earlier are still here'}
    </h2>
    <p class="govuk-body">
      {since === 'clash'
        ? 'Nothing of yours is lost: it is in the form below. This is what they saved. Put together what should stand, then save again.'
        : 'They had not been saved. They are in the form below. This is what stands now.'}
    </p>
    <SummaryList
      rows={theirs.map(({ label, text }) => ({
        key: label,
        value: text ? <span class="kith-words">{text}</span> : 'Nothing',
      }))}
    />
  </InsetText>
)

/** Words from earlier stand in for what the form began with, unless it has shown them itself or has just been sent. */
function useKept(state: FormState): FormState {
  const { kept } = useContext(PageSetting)
  if (!kept || state.since || state.problems.length > 0) return state
  const first = Object.entries(kept).map(([name, [text = '']]) => [name, text] as const)
  return { ...state, fields: { ...state.fields, ...Object.fromEntries(first) }, ticked: { ...state.ticked, ...kept } }
}

const KeptInForm = ({ state }: { state: FormState }) =>
  useKept(state) === state ? null : (
    <InsetText>
      <h2 class="govuk-heading-m">Your words from earlier are still here</h2>
      <p class="govuk-body">They had not been saved. They are in the form below: check them, then save.</p>
    </InsetText>
  )

type Asked = { readonly state: FormState; readonly name: string; readonly hint?: ComponentChildren }
const wrongWith = (state: FormState, name: string) => state.problems.find(({ field }) => field === name)?.text

export const AskText = ({
  state: begun,
  name,
  label,
  hint,
  ...more
}: Asked & { label: string; class?: string; inputmode?: string; autocomplete?: string }) => {
  const state = useKept(begun)
  return (
    <Input
      name={name}
      label={label}
      labelClass="govuk-label--s"
      hint={hint}
      value={state.fields[name] ?? ''}
      errorMessage={wrongWith(state, name)}
      {...more}
    />
  )
}

export const AskWords = ({ state: begun, name, label, hint, rows = 4 }: Asked & { label: string; rows?: number }) => {
  const state = useKept(begun)
  return (
    <Textarea
      name={name}
      label={label}
      labelClass="govuk-label--s"
      hint={hint}
      rows={rows}
      value={state.fields[name] ?? ''}
      errorMessage={wrongWith(state, name)}
    />
  )
}

/** The first box has the field's own name as its id, so that the error summary's link lands on it. */
export const AskDay = ({ state: begun, name, legend, hint }: Asked & { legend: string }) => {
  const state = useKept(begun)
  return (
    <DateInput
      id={`${name}-date`}
      name={name}
      legend={legend}
      legendClass="govuk-fieldset__legend--s"
      hint={hint}
      values={state.fields}
      day={{ id: name }}
      errorMessage={wrongWith(state, name)}
    />
  )
}

type Option = { readonly value: string; readonly text: string; readonly hint?: string }
export const AskChoice = ({
  state: begun,
  name,
  legend,
  hint,
  options,
  inline = false,
}: Asked & { legend: string; options: readonly Option[]; inline?: boolean }) => {
  const state = useKept(begun)
  return (
    <Radios
      name={name}
      legend={legend}
      legendClass="govuk-fieldset__legend--s"
      hint={hint}
      value={state.fields[name]}
      items={options}
      errorMessage={wrongWith(state, name)}
      {...(inline ? { class: 'govuk-radios--inline' } : {})}
    />
  )
}

/** One of a list too long for radios; the first is nobody's choice. */
export const AskFromList = ({
  state: begun,
  name,
  label,
  hint,
  options,
}: Asked & { label: string; options: readonly Option[] }) => {
  const state = useKept(begun)
  return (
    <Select
      name={name}
      label={label}
      labelClass="govuk-label--s"
      hint={hint}
      value={state.fields[name] ?? ''}
      items={[{ value: '', text: 'Select one' }, ...options]}
      errorMessage={wrongWith(state, name)}
    />
  )
}

/** Choices whose value and words are the same text, with a capital: the lists that the database keeps. */
export const asOptions = (choices: readonly string[]): readonly Option[] =>
  choices.map((value) => ({ value, text: value.slice(0, 1).toUpperCase() + value.slice(1) }))

export const AskTicks = ({
  state: begun,
  name,
  legend,
  hint,
  options,
}: Asked & { legend: string; options: readonly Option[] }) => {
  const state = useKept(begun)
  return (
    <Checkboxes
      name={name}
      legend={legend}
      legendClass="govuk-fieldset__legend--s"
      hint={hint}
      values={state.ticked[name] ?? []}
      items={options}
      errorMessage={wrongWith(state, name)}
    />
  )
}
