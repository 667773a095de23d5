import { Button } from '../../govuk/button.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember, FamilyRecord } from '../../people/index.ts'
import { AskChoice, AskDay, asOptions, AskText, AskTicks, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import { OCCASIONS, standingOf, WAYS, type Offer, type Reply } from './offer.ts'

type MakeOfferProps = {
  readonly family: FamilyRecord
  readonly responsible: readonly FamilyMember[]
  readonly underWay: { readonly id: string; readonly referred_on: PlainDate } | undefined
  readonly state: FormState
}

export const MakeOfferPage = ({ family, responsible, underWay, state }: MakeOfferProps) => (
  <FormPage
    title="Offer a family group conference"
    caption={family.name}
    back={{ href: `/families/${family.id}`, text: 'Back to the family' }}
    state={state}
    button="Record the offer"
    lead={
      <>
        {underWay && (
          <InsetText>
            <a class="govuk-link" href={`/conferences/${underWay.id}`}>
              A conference is already under way
            </a>{' '}
            (referred {inWords(underWay.referred_on)}).
          </InsetText>
        )}
        <p class="govuk-body">
          A conference is the family’s own meeting. Say that it is their choice, that they can stop at any time, who
          will see their plan, and that it may be shown to a court.
        </p>
      </>
    }
  >
    {responsible.length > 0 ? (
      <AskTicks
        state={state}
        name="to"
        legend="Who was it offered to?"
        hint="Everyone recorded with parental responsibility"
        options={responsible.map(({ id, name }) => ({ value: id, text: name }))}
      />
    ) : (
      <InsetText>
        Nobody in this family is recorded with parental responsibility yet.{' '}
        <a class="govuk-link" href={`/families/${family.id}`}>
          Add who they are to the family
        </a>{' '}
        first.
      </InsetText>
    )}
    <AskDay state={state} name="offeredOn" legend="When was it offered?" />
    <AskChoice state={state} name="occasion" legend="What led to the offer?" options={asOptions(OCCASIONS)} />
    <AskChoice state={state} name="how" legend="How was it offered?" options={asOptions(WAYS)} />
    <AskText state={state} name="inLanguage" label="In which language?" class="govuk-input--width-20" />
  </FormPage>
)

const STANDING = { accepted: 'Accepted', declined: 'The family chose not to', waiting: 'Waiting to hear' } as const

export const OfferPage = ({ offer, mayRefer }: { readonly offer: Offer; readonly mayRefer: boolean }) => (
  <Page
    title="Offer of a family group conference"
    back={{ href: `/families/${offer.familyId}`, text: 'Back to the family' }}
  >
    <span class="govuk-caption-l">{offer.familyName}</span>
    <h1 class="govuk-heading-l">Offer of a family group conference</h1>
    <SummaryList
      rows={[
        { key: 'Where it stands', value: STANDING[standingOf(offer)] },
        {
          key: 'Offered',
          value: `${inWords(offer.offeredOn)}, ${offer.how}, in ${offer.inLanguage}, by ${offer.offeredBy}`,
        },
        { key: 'What led to it', value: asOptions([offer.occasion])[0]?.text },
      ]}
    />
    <h2 class="govuk-heading-m">What each person said</h2>
    <SummaryList rows={offer.replies.map((reply) => replyRow(offer, reply))} />
    {offer.conferenceId ? (
      <p class="govuk-body">
        The family has been referred.{' '}
        <a class="govuk-link" href={`/conferences/${offer.conferenceId}`}>
          Go to their conference
        </a>
        .
      </p>
    ) : (
      mayRefer &&
      standingOf(offer) === 'accepted' && <Button href={`/offers/${offer.id}/refer`}>Refer the family</Button>
    )}
    {standingOf(offer) === 'declined' && (
      <p class="govuk-body">
        Saying no is the family’s right and counts against nobody. It can be offered again when they would like it.
      </p>
    )}
  </Page>
)

const replyRow = (offer: Offer, reply: Reply) => ({
  key: reply.name,
  value: (
    <>
      <p class="govuk-body">
        {reply.repliedOn
          ? `${asOptions([reply.answer])[0]?.text ?? ''} on ${inWords(reply.repliedOn)}`
          : 'No reply yet'}
      </p>
      {reply.inTheirWords && <p class="govuk-body kith-words">“{reply.inTheirWords}”</p>}
    </>
  ),
  actions: offer.conferenceId
    ? []
    : [
        {
          href: `/offers/${offer.id}/replies/${reply.personId}`,
          text: reply.repliedOn ? 'Change' : 'Record reply',
          hiddenText: `of ${reply.name}`,
        },
      ],
})
