import { useContext } from 'preact/hooks'
import { InsetText } from '../../govuk/inset-text.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { PageSetting } from '../page.tsx'
import type { FormState, Theirs } from './state.ts'

export const BothTexts = ({ theirs, since }: { theirs: Theirs; since: 'clash' | 'kept' }) => (
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
export function useKept(state: FormState): FormState {
  const { kept } = useContext(PageSetting)
  if (!kept || state.since || state.problems.length > 0) return state
  const first = Object.entries(kept).map(([name, [text = '']]) => [name, text] as const)
  return { ...state, fields: { ...state.fields, ...Object.fromEntries(first) }, ticked: { ...state.ticked, ...kept } }
}

export const KeptInForm = ({ state }: { state: FormState }) =>
  useKept(state) === state ? null : (
    <InsetText>
      <h2 class="govuk-heading-m">Your words from earlier are still here</h2>
      <p class="govuk-body">They had not been saved. They are in the form below: check them, then save.</p>
    </InsetText>
  )
