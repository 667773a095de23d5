import { InsetText } from '../../govuk/inset-text.tsx'
import { AskChoice, AskDay, AskWords, asOptions, FormPage, type FormState } from '../../web/form-page.tsx'
import type { Action } from '../plan/plan.ts'
import { CLOSED_REASONS, type Conference } from '../stages.ts'

type Props = { readonly conference: Conference; readonly unfinished: readonly Action[]; readonly state: FormState }

export const ClosePage = ({ conference, unfinished, state }: Props) => (
  <FormPage
    title="Close this conference"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    button="Close"
    lead={
      <>
        <p class="govuk-body">
          Whatever the reason, it counts against nobody, and the family can be offered a conference again.
        </p>
        {unfinished.length > 0 && (
          <InsetText>
            {unfinished.length === 1 ? '1 action is' : `${unfinished.length} actions are`} not finished:
            <ul class="govuk-list govuk-list--bullet">
              {unfinished.map(({ what, who }) => (
                <li>
                  {who}: {what}
                </li>
              ))}
            </ul>
            <a class="govuk-link" href={`/conferences/${conference.id}/plan`}>
              Say how they went
            </a>{' '}
            before you close: a closed plan can no longer be changed.
          </InsetText>
        )}
      </>
    }
  >
    <AskChoice state={state} name="closedReason" legend="Why is it closing?" options={asOptions(CLOSED_REASONS)} />
    <AskDay state={state} name="closedOn" legend="When did it close?" />
    <AskWords state={state} name="closingNote" label="Anything else to say (optional)" rows={3} />
  </FormPage>
)
