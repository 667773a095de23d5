import { Button } from '../../govuk/button.tsx'
import { Tag } from '../../govuk/tag.tsx'
import { Table } from '../../govuk/table.tsx'
import { aged, inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FamilyMember } from '../../people/index.ts'
import { AskChoice, AskDay, AskText, AskTicks, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { Preparing } from '../stages.ts'
import { STATE_WORDS, STATES, type Invitation } from './preparation.ts'

type PeopleProps = {
  readonly conference: {
    readonly id: string
    readonly familyId: string
    readonly familyName: string
    readonly stage: string
  }
  readonly people: readonly Invitation[]
  readonly others: readonly FamilyMember[]
  readonly mayPrepare: boolean
  readonly state: FormState
  readonly today: PlainDate
}

export const PeoplePage = ({ conference, people, others, mayPrepare, state, today }: PeopleProps) => (
  <Page
    title="Everyone to prepare"
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    problems={state.problems}
  >
    <span class="govuk-caption-l">{conference.familyName}</span>
    <h1 class="govuk-heading-l">Everyone to prepare</h1>
    <div class="kith-scroll" tabIndex={0} role="region" aria-label="Everyone to prepare">
      <Table
        head={['Person', 'So far', 'Agreed to take part', 'Needs']}
        firstCellIsHeader
        rows={people.map((person) => [
          <>
            {mayPrepare ? (
              <a class="govuk-link" href={`/conferences/${conference.id}/people/${person.personId}`}>
                {person.name}
              </a>
            ) : (
              person.name
            )}
            <span class="kith-quiet">{about(person, today)}</span>
          </>,
          <Tag class="govuk-tag--grey">{STATE_WORDS[person.state]}</Tag>,
          person.agreedOn ? inWords(person.agreedOn) : 'Not yet',
          [person.interpreterNeeded && `Interpreter: ${person.language}`, person.needs].filter(Boolean).join('. ') ||
            '',
        ])}
      />
    </div>
    {mayPrepare && others.length > 0 && (
      <form method="post" novalidate>
        <AskTicks
          state={state}
          name="people"
          legend="Add from the family’s network"
          hint="Anybody the child or family would want there. Ask about both sides of the family."
          options={others.map((person) => ({
            value: person.id,
            text: `${person.name}, ${aged(person.bornOn, today, person.dueOn)}`,
          }))}
        />
        <Button class="govuk-button--secondary">Add to the list</Button>
      </form>
    )}
    {mayPrepare && (
      <p class="govuk-body">
        Somebody missing?{' '}
        <a class="govuk-link" href={`/families/${conference.familyId}`}>
          Add them to the family
        </a>{' '}
        first.
      </p>
    )}
  </Page>
)

const about = (person: Invitation, today: PlainDate): string =>
  [
    person.isChildOfConference ? 'the conference is about them' : '',
    aged(person.bornOn, today),
    person.responsible ? 'has parental responsibility' : '',
  ]
    .filter(Boolean)
    .join(', ')

type FormProps = { readonly conference: Preparing; readonly state: FormState }

export const PreparePersonPage = ({ conference, person, state }: FormProps & { readonly person: Invitation }) => (
  <FormPage
    title={person.name}
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}/people`, text: 'Back to everyone' }}
    state={state}
    version={person.version}
  >
    <AskChoice
      state={state}
      name="state"
      legend={`How is ${person.name} taking part?`}
      options={STATES.map((value) => ({ value, text: STATE_WORDS[value] }))}
    />
    <AskDay
      state={state}
      name="agreedOn"
      legend="When did they agree to take part?"
      hint="Leave empty until they do. Asking to stop clears it."
    />
    <AskWords
      state={state}
      name="needs"
      label="What do they need to take part? (optional)"
      hint="Language, access, food, travel, somebody beside them"
      rows={3}
    />
    <AskWords
      state={state}
      name="reason"
      label="If they are not invited, why?"
      hint="Only staff see this. They can ask why, and can send their views another way."
      rows={3}
    />
  </FormPage>
)

export const SafetyPage = ({ conference, state }: FormProps) => (
  <FormPage
    title="Safety check"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
    lead={
      <p class="govuk-body">
        Ask each adult on their own. Look for orders, bail conditions and anyone who must not meet or learn where
        another lives. Only staff see this page.
      </p>
    }
  >
    <AskDay state={state} name="safetyCheckedOn" legend="When did you check?" />
    <AskWords
      state={state}
      name="safetyNote"
      label="What you found, and what will be done"
      hint="If there is nothing, say who you asked and what you looked at"
      rows={6}
    />
  </FormPage>
)

export const DatePage = ({ conference, state }: FormProps) => (
  <FormPage
    title="When and where"
    caption={conference.familyName}
    back={{ href: `/conferences/${conference.id}`, text: 'Back to the conference' }}
    state={state}
    version={conference.version}
  >
    <AskDay
      state={state}
      name="plannedFor"
      legend="When will the conference be?"
      hint="A time when the family can come: evenings and weekends too"
    />
    <AskText
      state={state}
      name="venue"
      label="Where?"
      hint="Somewhere the family is comfortable, with a room of their own for private family time"
    />
  </FormPage>
)
