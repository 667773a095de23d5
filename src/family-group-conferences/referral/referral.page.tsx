import { InsetText } from '../../govuk/inset-text.tsx'
import { Details } from '../../govuk/details.tsx'
import { aged } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember } from '../../people/index.ts'
import { AskChoice, AskDay, AskTicks, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import type { Offer } from '../offer/offer.ts'
import type { Conference, Somebody } from '../stages.ts'
import type { Coordinator } from './coordinator.ts'

type ReferProps = {
  readonly offer: Offer
  readonly childrenOfFamily: readonly FamilyMember[]
  readonly referrers: readonly Somebody[]
  readonly state: FormState
  readonly today: PlainDate
}

export const ReferPage = ({ offer, childrenOfFamily, referrers, state, today }: ReferProps) => (
  <FormPage
    title="Refer the family"
    caption={offer.familyName}
    back={{ href: `/offers/${offer.id}`, text: 'Back to the offer' }}
    state={state}
    button="Refer the family"
    lead={
      <p class="govuk-body">
        The family will see what you write here, and so will everyone who comes. Write it to them: short, plain, and
        fair.
      </p>
    }
  >
    <AskTicks
      state={state}
      name="children"
      legend="Which children is it about?"
      options={childrenOfFamily.map((child) => ({
        value: child.id,
        text: `${child.name}, ${aged(child.bornOn, today, child.dueOn)}`,
      }))}
    />
    <WhoRefers referrers={referrers} state={state} />
    <AskWords state={state} name="strengths" label="What is going well?" />
    <AskWords state={state} name="worries" label="What are you worried about?" />
    <AskWords
      state={state}
      name="question1"
      label="What must the family’s plan answer?"
      hint="For example: Who can Wren stay with if her mum is in hospital?"
      rows={2}
    />
    <AskWords state={state} name="question2" label="A second question (optional)" rows={2} />
    <AskWords state={state} name="question3" label="A third question (optional)" rows={2} />
    <AskWords
      state={state}
      name="bottomLines"
      label="What cannot change (optional)"
      hint="Bottom lines: anything the plan cannot include, and why. Nothing new can be added on the day."
      rows={3}
    />
    <AskChoice
      state={state}
      name="howSoon"
      legend="How soon is it needed?"
      options={[
        { value: 'usual', text: 'In the usual time' },
        { value: 'urgent', text: 'Urgently', hint: 'A child’s safety or home is being decided in the next few days' },
      ]}
    />
    <AskDay state={state} name="referredOn" legend="Date of the referral" />
  </FormPage>
)

/** Asked only where there is a choice: a social worker refers for themselves. */
const WhoRefers = ({ referrers, state }: Pick<ReferProps, 'referrers' | 'state'>) => {
  const [first, ...others] = referrers
  if (!first)
    return (
      <InsetText>
        No social worker is allocated to this family today, so nobody can be named as referring them. Ask their team to
        allocate somebody.
      </InsetText>
    )
  if (others.length === 0 && state.problems.every(({ field }) => field !== 'referrer'))
    return <input type="hidden" name="referrer" value={first.id} />
  return (
    <AskChoice
      state={state}
      name="referrer"
      legend="Who is referring the family?"
      options={referrers.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
}

type AllocateProps = {
  readonly conference: Conference
  readonly coordinators: readonly Coordinator[]
  readonly state: FormState
}

export const AllocatePage = ({ conference, coordinators, state }: AllocateProps) => (
  <FormPage
    title="Who should coordinate?"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    button="Allocate"
    lead={
      <Details summary="What the referral says">
        <p class="govuk-body kith-words">{conference.strengths}</p>
        <p class="govuk-body kith-words">{conference.worries}</p>
      </Details>
    }
  >
    <AskChoice
      state={state}
      name="coordinator"
      legend="Coordinator"
      hint="Independent of the family’s case: nobody who referred them or holds their case can be chosen"
      options={coordinators
        .filter(({ id }) => id !== conference.referrer.id)
        .map(({ id, name, open }) => ({
          value: id,
          text: name,
          hint: open === 0 ? 'No open conferences' : `${open} open conference${open === 1 ? '' : 's'}`,
        }))}
    />
  </FormPage>
)
