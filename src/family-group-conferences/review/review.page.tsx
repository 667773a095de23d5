import { InsetText } from '../../govuk/inset-text.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { AskChoice, AskDay, AskWords, asOptions, FormPage, type FormState } from '../../web/form-page.tsx'
import { isOpen, isOverdue, PROGRESS_WORDS, type FamilyPlan } from '../plan/plan.ts'
import type { Conference } from '../stages.ts'
import { GIVEN_BY, OUTCOMES, type Review } from './review.ts'

type Props = { readonly conference: Conference; readonly state: FormState }

export const ReviewPage = ({
  conference,
  review,
  plan,
  state,
  today,
}: Props & { review: Review; plan: FamilyPlan; today: PlainDate }) => (
  <FormPage
    title="How is the plan going?"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={review.version}
    button="Save the review"
    lead={
      <>
        <p class="govuk-body">
          The review {review.dueOn < today ? 'was' : 'is'} due by {inWords(review.dueOn)}.
        </p>
        <InsetText>
          <ul class="govuk-list govuk-list--bullet">
            {plan.actions.map((action) => (
              <li>
                {action.what}: {PROGRESS_WORDS[action.progress].toLowerCase()}
                {isOverdue(action, today) && ', past its date'}
              </li>
            ))}
          </ul>
          {plan.actions.some(isOpen) && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/conferences/${conference.id}/plan`}>
                Update the actions
              </a>{' '}
              first, so that the review can stand on them.
            </p>
          )}
        </InsetText>
      </>
    }
  >
    <AskDay state={state} name="heldOn" legend="When did you meet?" />
    <AskWords
      state={state}
      name="whatChanged"
      label="What has changed?"
      hint="What worked, what got in the way, anything new"
    />
    <AskWords state={state} name="childsView" label="What does the child say now? (optional)" rows={3} />
    <AskChoice state={state} name="outcome" legend="What happens to the plan?" options={asOptions(OUTCOMES)} />
    <AskDay state={state} name="nextDueOn" legend="If it goes on, when will the family meet again?" />
  </FormPage>
)

const FIVE = [
  { value: '5', text: 'Yes, completely' },
  { value: '4', text: 'Mostly' },
  { value: '3', text: 'In part' },
  { value: '2', text: 'Not much' },
  { value: '1', text: 'Not at all' },
]

export const FeedbackPage = ({ conference, state }: Props) => (
  <FormPage
    title="What they thought"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    button="Save what they said"
  >
    <AskChoice
      state={state}
      name="givenBy"
      legend="Who is this from?"
      hint="No name is kept with it"
      options={asOptions(GIVEN_BY)}
    />
    <AskDay state={state} name="givenOn" legend="When did they say it?" />
    <AskChoice state={state} name="listenedTo" legend="“I was listened to”" options={FIVE} />
    <AskChoice state={state} name="feltSafe" legend="“I felt safe”" options={FIVE} />
    <AskChoice state={state} name="planIsOurs" legend="“The plan is ours”" options={FIVE} />
    <AskWords state={state} name="words" label="In their words (optional)" />
  </FormPage>
)
