import { Button } from '../../govuk/button.tsx'
import { SummaryCard } from '../../govuk/summary-card.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskDay, AskText, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { AtHome, Declared } from './connections.ts'

const BACK = { href: '/account/people-i-know', text: 'Back to people I know' }

type Props = { readonly atHome: AtHome; readonly declared: readonly Declared[] }

export const PeopleIKnowPage = ({ atHome, declared }: Props) => (
  <Page title="People I know" back={{ href: '/', text: 'Back to my work' }}>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">People I know</h1>
        <p class="govuk-body">
          You may know a family outside work: a neighbour, a cousin, a child at your own child’s school. Their record is
          not for you to read, and you should not have to wonder. Tell Kith, and it stays shut to you.
        </p>
        <p class="govuk-body">
          Kith never says whether it holds a record about somebody. You get the same answer either way. An information
          governance lead sees a match, and your manager does not.
        </p>
        <h2 class="govuk-heading-m">Those you have told us about</h2>
        {declared.length === 0 ? (
          <p class="govuk-body">Nobody yet.</p>
        ) : (
          declared.map((one) => <DeclaredCard one={one} />)
        )}
        <Button href="/account/people-i-know/new">Tell us about somebody you know</Button>
        <h2 class="govuk-heading-m">About you at home</h2>
        <p class="govuk-body">
          Nobody but you can read this. Kith uses it for one thing: to notice a record about you, or about somebody at
          your address.
        </p>
        {atHome.version === 0 ? (
          <p class="govuk-body">You have told us nothing yet. You do not have to.</p>
        ) : (
          <SummaryList
            rows={[
              { key: 'Surname', value: atHome.familyName || 'Not told' },
              { key: 'Date of birth', value: atHome.bornOn ? inWords(atHome.bornOn) : 'Not told' },
              { key: 'Address', value: <span class="kith-words">{atHome.address || 'Not told'}</span> },
              { key: 'Phone', value: atHome.phone || 'Not told' },
            ]}
          />
        )}
        <Button href="/account/people-i-know/at-home" class="govuk-button--secondary">
          {atHome.version === 0 ? 'Tell us about you at home' : 'Change what you told us'}
        </Button>
      </div>
    </div>
  </Page>
)

const DeclaredCard = ({ one }: { readonly one: Declared }) => (
  <SummaryCard title={one.name || one.address || one.phone} headingLevel={3}>
    <SummaryList
      rows={[
        { key: 'How you know them', value: one.howKnown },
        one.bornOn && { key: 'Date of birth', value: inWords(one.bornOn) },
        one.name !== '' &&
          one.address !== '' && { key: 'Address', value: <span class="kith-words">{one.address}</span> },
        one.phone !== '' && (one.name || one.address) !== '' && { key: 'Phone', value: one.phone },
      ]}
    />
  </SummaryCard>
)

type FormProps = { readonly state: FormState }

export const DeclarePage = ({ state }: FormProps) => (
  <FormPage
    title="Tell us about somebody you know"
    back={BACK}
    state={state}
    button="Tell Kith"
    lead={
      <p class="govuk-body">Tell us what you know, and leave the rest. A whole home counts too: give its address.</p>
    }
  >
    <AskText state={state} name="name" label="Their name" hint="First name and surname, in any script" />
    <AskDay state={state} name="theirBornOn" legend="Their date of birth (optional)" />
    <AskWords state={state} name="theirAddress" label="Their address (optional)" hint="With the postcode" rows={4} />
    <AskText state={state} name="theirPhone" label="Their phone number (optional)" class="govuk-input--width-20" />
    <AskText
      state={state}
      name="howKnown"
      label="How do you know them?"
      hint="For example, my sister’s neighbour. An information governance lead may read this."
    />
  </FormPage>
)

export const AtHomePage = ({ state, version }: FormProps & { readonly version: number }) => (
  <FormPage
    title="About you at home"
    back={BACK}
    state={state}
    version={version}
    lead={
      <p class="govuk-body">
        Nobody but you can read this. Kith uses it to notice a record about you, or about somebody at your address, and
        to keep it shut to you.
      </p>
    }
  >
    <AskText state={state} name="familyName" label="Your surname at home" autocomplete="family-name" />
    <AskDay state={state} name="bornOn" legend="Your date of birth" />
    <AskWords state={state} name="address" label="Your address" hint="With the postcode" rows={4} />
    <AskText
      state={state}
      name="phone"
      label="Your own phone number"
      class="govuk-input--width-20"
      autocomplete="tel"
    />
  </FormPage>
)
