import { AskChoice, AskDay, asOptions, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { ANSWERS, type Offer, type Reply } from './offer.ts'

type ReplyProps = { readonly offer: Offer; readonly reply: Reply; readonly state: FormState }

export const ReplyPage = ({ offer, reply, state }: ReplyProps) => (
  <FormPage
    title={`What did ${reply.name} say?`}
    caption={offer.familyName}
    back={{ href: `/offers/${offer.id}`, text: 'Back to the offer' }}
    state={state}
    version={reply.version}
    button="Save their reply"
  >
    <AskChoice state={state} name="answer" legend="Their answer" options={asOptions(ANSWERS)} />
    <AskDay state={state} name="repliedOn" legend="When did they reply?" />
    <AskWords
      state={state}
      name="inTheirWords"
      label="In their words (optional)"
      hint="What they said, as they said it. It is their record as much as ours."
    />
  </FormPage>
)
