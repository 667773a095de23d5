import { Button } from '../../govuk/button.tsx'
import { Pagination } from '../../govuk/pagination.tsx'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { OrOpenARecord } from '../../web/or-open-a-record.tsx'
import { Page } from '../../web/page.tsx'
import type { Asked } from './asked.ts'
import { PAGE_SIZE, type Found } from './found.ts'
import { FoundFamilies, FoundPeople } from './found-people.page.tsx'
import { SearchBox } from './search-box.page.tsx'

type Props = {
  readonly words: string
  /** What stands for the words in an address. */
  readonly askedId: string
  readonly asked: Asked
  readonly found: Found | undefined
  readonly after: string
  readonly mayStart: boolean
  readonly today: PlainDate
}

const TITLE = 'Find a child or a family'

export const SearchPage = ({ words, askedId, asked, found, after, mayStart, today }: Props) => (
  <Page title={found ? `What was found: ${TITLE.toLowerCase()}` : TITLE}>
    <h1 class="govuk-heading-l">{TITLE}</h1>
    <SearchBox words={words} hint="A name as you heard it, a date of birth, or a reference" />
    {found && <Answer {...{ words, askedId, asked, found, after, mayStart, today }} />}
  </Page>
)

const Answer = ({ words, askedId, asked, found, after, mayStart, today }: Props & { readonly found: Found }) => {
  const none = found.people.length === 0 && found.families.length === 0
  return (
    <>
      {none && <NothingFound words={words} further={after !== ''} />}
      {found.families.length > 0 && <FoundFamilies families={found.families} />}
      {found.people.length > 0 && (
        <section aria-labelledby="people-found">
          <h2 class="govuk-heading-m" id="people-found">
            {found.families.length > 0 ? 'People' : countOf(found, after)}
          </h2>
          <FoundPeople people={found.people} asked={asked} today={today} />
          {found.next && (
            <>
              <p class="govuk-body">
                There are more than {PAGE_SIZE} people like this. A full name or a date of birth finds one sooner.
              </p>
              <Pagination next={{ href: `/people?asked=${askedId}&after=${found.next}`, text: 'More people' }} />
            </>
          )}
        </section>
      )}
      <OrOpenARecord />
      {mayStart && <StartARecord askedId={askedId} none={none} />}
    </>
  )
}

const countOf = ({ people, next }: Found, after: string): string => {
  if (after !== '') return 'More people'
  if (next) return `The ${PAGE_SIZE} likest people`
  return people.length === 1 ? '1 person' : `${people.length} people`
}

const NothingFound = ({ words, further }: { words: string; further: boolean }) => (
  <>
    <h2 class="govuk-heading-m">{further ? 'That is everybody' : `Nobody found for “${words}”`}</h2>
    <p class="govuk-body">You could try:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>only the first name, or only the last</li>
      <li>the date of birth by itself, like 16/5/2012</li>
      <li>a parent’s, a brother’s or a sister’s name</li>
      <li>the reference your case system uses</li>
    </ul>
    <p class="govuk-body">You find people in families that you or your team work with.</p>
  </>
)

const StartARecord = ({ askedId, none }: { askedId: string; none: boolean }) => (
  <section class="kith-start-record" aria-labelledby="start-a-record">
    <h2 class="govuk-heading-s" id="start-a-record">
      {none ? 'Not in Kith yet?' : 'None of these?'}
    </h2>
    <p class="govuk-body">Start a record for a new family. What you searched for is carried over.</p>
    <Button href={`/families/new?asked=${askedId}`} class="govuk-button--secondary">
      Start a record
    </Button>
  </section>
)
