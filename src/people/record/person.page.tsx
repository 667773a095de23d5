import { SummaryList } from '../../govuk/summary-list.tsx'
import { labelOf } from '../../kernel/code-sets.ts'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { CONTACT_TITLE } from '../contact/contact.page.tsx'
import type { FamilyRecord } from '../family.ts'
import { addressOf, ageLine, ageWords, isChild, SEX_WORDS, type Person } from '../person.ts'
import { mattersOf, RecordPage, type Place, type Worker } from './record.page.tsx'
import type { Relative } from './relatives.ts'

type Props = {
  readonly person: Person
  readonly families: readonly (FamilyRecord & { readonly relatives: readonly Relative[] })[]
  readonly workers: readonly Worker[]
  readonly sections: readonly Place[]
  readonly mayChange: boolean
  /** Whether this actor may read how they are reached. */
  readonly mayReach: boolean
  readonly mayReadTrail: boolean
  readonly today: PlainDate
}

/** A child's page and an adult's: the same shape, so that nobody has to learn two. */
export const PersonPage = ({
  person,
  families,
  workers,
  sections,
  mayChange,
  mayReach,
  mayReadTrail,
  today,
}: Props) => (
  <RecordPage
    title={person.name}
    line={lineOf(person, today)}
    matters={mattersOf(person)}
    workers={workers}
    navigationTitle={isChild(person, today) ? 'This child' : 'This person'}
    places={[
      ...sections,
      { id: 'family', title: 'Family', content: <Families {...{ person, families, today }} /> },
      { id: 'who', title: `Who ${person.callingName} is`, content: <WhoTheyAre {...{ person, mayChange, today }} /> },
    ]}
    links={[
      ...families.map(({ id, name }) => ({ href: `/families/${id}`, text: name })),
      ...(mayReach ? [{ href: `/people/${person.id}/contact`, text: CONTACT_TITLE }] : []),
      ...(mayReadTrail ? [{ href: `/trail/people/${person.id}`, text: 'Who has looked at this record' }] : []),
    ]}
  />
)

const lineOf = (person: Person, today: PlainDate): string =>
  [
    ageLine(person, today),
    person.bornOn && `born ${inWords(person.bornOn)}`,
    person.reference && `reference ${person.reference}`,
  ]
    .filter(Boolean)
    .join(' · ')

const Families = ({ person, families, today }: Pick<Props, 'person' | 'families' | 'today'>) => (
  <>
    {families.map(({ id, name, relatives }) => (
      <>
        <h3 class="govuk-heading-s">
          <a class="govuk-link" href={`/families/${id}`}>
            {name}
          </a>
        </h3>
        {relatives.length === 0 ? (
          <p class="govuk-body">Nobody else is recorded in this family yet.</p>
        ) : (
          <ul class="govuk-list kith-relatives">
            {relatives.map((relative) => (
              <li>
                <a class="govuk-link" href={addressOf(relative, today)}>
                  {relative.name}
                </a>{' '}
                <span class="kith-quiet">
                  {[relative.kin ?? `in ${person.callingName}’s network`, ageWords(relative, today)].join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </>
    ))}
  </>
)

const WhoTheyAre = ({ person, mayChange, today }: Pick<Props, 'person' | 'mayChange' | 'today'>) => (
  <>
    <SummaryList
      rows={[
        { key: 'Name', value: `${person.givenName} ${person.familyName}`.trim() || 'Not recorded yet' },
        person.knownAs && { key: 'Known as', value: person.knownAs },
        person.dueOn && !person.bornOn && { key: 'Due', value: inWords(person.dueOn) },
        { key: 'Date of birth', value: person.bornOn ? inWords(person.bornOn) : 'Not known' },
        person.diedOn && { key: 'Died', value: inWords(person.diedOn) },
        {
          key: isChild(person, today) ? 'Girl or boy' : 'Woman or man',
          value: SEX_WORDS[person.sex][isChild(person, today) ? 'child' : 'adult'],
        },
        {
          key: 'First language',
          value: person.interpreterNeeded ? `${person.firstLanguage}, with an interpreter` : person.firstLanguage,
        },
        {
          key: 'Needs',
          value: person.needs ? <span class="kith-words">{person.needs}</span> : 'None recorded',
        },
        person.ethnicity && { key: 'Ethnicity', value: labelOf('ethnicity', person.ethnicity) },
        person.reference && { key: 'Case system reference', value: person.reference },
        person.upn && { key: 'Unique pupil number', value: person.upn },
      ]}
    />
    {mayChange && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/people/${person.id}/change`}>
          Change these details
        </a>
      </p>
    )}
  </>
)
