import type { ComponentChildren } from 'preact'
import { Button } from '../govuk/button.tsx'
import { BothTexts, KeptInForm } from './form/kept-and-clashing.tsx'
import type { FormState } from './form/state.ts'
import { Page } from './page.tsx'

export { AskChoice, AskDay, AskFromList, asOptions, AskText, AskTicks, AskWords } from './form/questions.tsx'
export { clashing, standing, standingOrKept, typed, type FormState } from './form/state.ts'

type FormPageProps = {
  readonly title: string
  readonly caption?: string
  readonly back: { readonly href: string; readonly text: string }
  readonly state: FormState
  readonly version?: number
  readonly button?: string
  readonly lead?: ComponentChildren
  readonly after?: ComponentChildren
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
