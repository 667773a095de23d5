import { Button } from '../../govuk/button.tsx'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { AskTicks, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { FamilyMember, FamilyRecord } from '../family.ts'
import type { Person } from '../person.ts'
import { RelationFields } from '../relationships/relation-fields.page.tsx'
import type { Asked } from '../search/asked.ts'
import { FoundPeople } from '../search/found-people.page.tsx'
import type { Found, FoundPerson } from '../search/found.ts'
import { SearchBox } from '../search/search-box.page.tsx'
import { PersonFields } from './person-fields.page.tsx'

type FindProps = {
  readonly family: FamilyRecord
  readonly people: readonly FamilyMember[]
  readonly words: string
  readonly askedId: string
  readonly asked: Asked
  readonly found: Found | undefined
  readonly today: PlainDate
}

export const FindToAddPage = ({ family, people, words, askedId, asked, found, today }: FindProps) => (
  <Page title={`Add a person to ${family.name}`} back={{ href: `/families/${family.id}`, text: 'Back to the family' }}>
    <span class="govuk-caption-l">{family.name}</span>
    <h1 class="govuk-heading-l">Add a person</h1>
    <SearchBox words={words} label="Who is it?" hint="Search first, in case Kith has them already" />
    {found && (
      <>
        {found.people.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Is it one of these?</h2>
            <FoundPeople
              people={found.people}
              asked={asked}
              today={today}
              act={(person) =>
                people.some(({ id }) => id === person.id)
                  ? undefined
                  : { href: `/families/${family.id}/add/${person.id}`, text: 'Add this person' }
              }
            />
          </>
        )}
        <h2 class="govuk-heading-m">{found.people.length > 0 ? 'None of these' : 'Nobody like that in Kith yet'}</h2>
        <Button href={`/families/${family.id}/add/new?asked=${askedId}`}>Add somebody new</Button>
      </>
    )}
  </Page>
)

type NewProps = {
  readonly family: FamilyRecord
  readonly people: readonly FamilyMember[]
  readonly state: FormState
  readonly alike?: readonly FoundPerson[]
  readonly today: PlainDate
}

export const AddNewPage = ({ family, people, state, alike = [], today }: NewProps) => (
  <FormPage
    title="Add somebody new"
    caption={family.name}
    back={{ href: `/families/${family.id}/add`, text: 'Back to searching' }}
    state={state}
  >
    {alike.length > 0 && <Alike {...{ family, people, state, alike, today }} />}
    <PersonFields state={state} />
    <h2 class="govuk-heading-m">How are they related?</h2>
    <RelationFields state={state} about="This person" others={people} />
    <Again state={state} />
  </FormPage>
)

const Alike = ({ family, people, state, alike = [], today }: NewProps) => (
  <div class="kith-card">
    <h2 class="govuk-heading-s">Kith has {alike.length === 1 ? 'somebody' : 'people'} like this already</h2>
    <FoundPeople
      people={alike}
      asked={{ names: '', bornOn: undefined, reference: '' }}
      today={today}
      act={(person) =>
        people.some(({ id }) => id === person.id)
          ? undefined
          : { href: `/families/${family.id}/add/${person.id}`, text: 'Add this person instead' }
      }
    />
    <AskTicks
      state={state}
      name="isNew"
      legend="Is it somebody else?"
      options={[{ value: 'yes', text: 'Yes, this is a different person' }]}
    />
  </div>
)

const Again = ({ state }: { state: FormState }) => (
  <AskTicks
    state={state}
    name="again"
    legend="And then"
    options={[{ value: 'yes', text: 'Add somebody else who is related in the same way' }]}
  />
)

type ExistingProps = Omit<NewProps, 'alike' | 'today'> & { readonly person: Person }

export const AddExistingPage = ({ family, people, person, state }: ExistingProps) => (
  <FormPage
    title={`Add ${person.name}`}
    caption={family.name}
    back={{ href: `/families/${family.id}/add`, text: 'Back to searching' }}
    state={state}
    button="Add to the family"
    lead={
      <p class="govuk-body">Everybody who works with this family will see {person.callingName}’s record from now on.</p>
    }
  >
    <RelationFields state={state} about={person.callingName} others={people} />
  </FormPage>
)
