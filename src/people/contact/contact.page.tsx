import { Button } from '../../govuk/button.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { SummaryCard } from '../../govuk/summary-card.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import { addressOf, type Person } from '../person.ts'
import { contactWords, isKept, safeUseOf, type ContactDetail, type Keeping } from './contact.ts'

export const CONTACT_TITLE = 'How to reach them, and who must not know'

type Props = {
  readonly person: Person
  readonly details: readonly ContactDetail[]
  readonly keepings: readonly Keeping[]
  readonly mayChange: boolean
  readonly today: PlainDate
}

/** Who must not know stands first: it is what somebody needs before they use anything beneath it. */
export const ContactPage = ({ person, details, keepings, mayChange, today }: Props) => {
  const at = `/people/${person.id}`
  const called = contactWords(person.sex)
  return (
    <Page title={CONTACT_TITLE} back={{ href: addressOf(person, today), text: `Back to ${person.callingName}` }}>
      <span class="govuk-caption-l">{person.name}</span>
      <h1 class="govuk-heading-l">{CONTACT_TITLE}</h1>
      <p class="govuk-body">
        Only those who need this can open it, and each time is on the trail. Never read it out to anybody you have not
        checked.
      </p>
      <h2 class="govuk-heading-m">Who must not know</h2>
      {keepings.length === 0 ? (
        <p class="govuk-body">Nobody is named.</p>
      ) : (
        keepings.map((keeping) => <Kept keeping={keeping} mayChange={mayChange} today={today} />)
      )}
      {mayChange && (
        <Button href={`${at}/kept-from`} class="govuk-button--secondary">
          Name somebody who must not know
        </Button>
      )}
      <h2 class="govuk-heading-m">How to reach {person.callingName}</h2>
      {details.length === 0 ? (
        <p class="govuk-body">Nothing is recorded yet.</p>
      ) : (
        <SummaryList
          rows={details.map((detail) => ({
            key: called[detail.kind],
            value: <Reached detail={detail} />,
            ...(mayChange && {
              actions: [
                {
                  href: `/contact-details/${detail.id}`,
                  text: 'Change',
                  hiddenText: called[detail.kind].toLowerCase(),
                },
              ],
            }),
          }))}
        />
      )}
      {mayChange && <Button href={`${at}/contact/new`}>Add a way to reach {person.callingName}</Button>}
    </Page>
  )
}

const Reached = ({ detail }: { readonly detail: ContactDetail }) => (
  <>
    <span class="kith-words">{detail.value}</span>
    {safeUseOf(detail).map((words) => (
      <>
        <br />
        <span class="kith-words kith-quiet">{words}</span>
      </>
    ))}
  </>
)

type KeptProps = { readonly keeping: Keeping; readonly mayChange: boolean; readonly today: PlainDate }
const Kept = ({ keeping, mayChange, today }: KeptProps) => (
  <SummaryCard
    title={`${keeping.fromName} ${isKept(keeping, today) ? 'must not know' : keeping.fromOn > today ? 'must not know later' : 'no longer kept from'}`}
    headingLevel={3}
    actions={mayChange ? [{ href: `/kept-from/${keeping.id}`, text: 'Change' }] : []}
  >
    <SummaryList
      rows={[
        { key: 'Why', value: <span class="kith-words">{keeping.why}</span> },
        {
          key: 'When',
          value: `From ${inWords(keeping.fromOn)}${keeping.toOn ? ` until ${inWords(keeping.toOn)}` : ', until somebody ends it'}`,
        },
      ]}
    />
  </SummaryCard>
)

type FamilyProps = {
  readonly family: { readonly id: string; readonly name: string }
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** From a family to each of its people: no address stands here, so that opening one is an act of its own. */
export const FamilyContactPage = ({ family, people }: FamilyProps) => (
  <Page title={CONTACT_TITLE} back={{ href: `/families/${family.id}`, text: 'Back to the family' }}>
    <span class="govuk-caption-l">{family.name}</span>
    <h1 class="govuk-heading-l">{CONTACT_TITLE}</h1>
    <InsetText>Open only the person you need. Each time is on the trail.</InsetText>
    <ul class="govuk-list govuk-list--spaced">
      {people.map(({ id, name }) => (
        <li>
          <a class="govuk-link" href={`/people/${id}/contact`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </Page>
)
