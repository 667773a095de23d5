import type { ComponentChildren } from 'preact'
import { Button } from '../../govuk/button.tsx'
import { Details } from '../../govuk/details.tsx'
import type { Problem } from '../../kernel/outcome.ts'
import { AskDay, type FormState } from '../../web/form-page.tsx'

type Props = {
  readonly fields: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  readonly children?: ComponentChildren
}

/** Which days, and whatever else narrows the list: it stays in the address. */
export const DatesFilter = ({ fields, problems, children }: Props) => {
  const state: FormState = { fields, ticked: {}, problems }
  const used = problems.length > 0 || Object.values(fields).some((value) => value !== '')
  return (
    <Details summary="Choose the days" open={used}>
      <form method="get" novalidate>
        <AskDay state={state} name="from" legend="From" hint="For example, 27 3 2026. Leave it empty for no limit." />
        <AskDay state={state} name="to" legend="To" />
        {children}
        <Button class="govuk-button--secondary">Show these</Button>
      </form>
    </Details>
  )
}
