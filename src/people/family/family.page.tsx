import { inWords } from '../../kernel/date-words.ts'
import type { FamilyShown } from './family-shown.ts'
import { FamilyInWords, Genogram } from '../genogram/genogram.page.tsx'
import { isChild } from '../person.ts'
import { mattersOf, RecordPage, type Place, type Worker } from '../record/record.page.tsx'
import { HomesList } from './homes-list.page.tsx'
import { RestrictedNotice } from '../restriction/restriction.page.tsx'
import type { Restriction } from '../restriction/restriction.ts'
import { networkOf } from './network-of.ts'
import { PeopleList } from './people-list.page.tsx'
import { TiesList } from './ties-list.page.tsx'

type FamilyProps = FamilyShown & {
  readonly workers: readonly Worker[]
  readonly sections: readonly Place[]
  readonly restriction: Restriction | undefined
  readonly mayRestrict: boolean
}

export const FamilyPage = ({
  family,
  people,
  ties,
  homes,
  workers,
  sections,
  mayChange,
  today,
  ...page
}: FamilyProps) => (
  <RecordPage
    title={family.name}
    line={[
      `Reference ${family.reference}`,
      family.closedOn ? `closed ${inWords(family.closedOn)}` : `open since ${inWords(family.openedOn)}`,
    ].join(' · ')}
    matters={people.filter(({ diedOn }) => !diedOn).flatMap((person) => mattersOf(person, person.callingName))}
    workers={workers}
    navigationTitle="This family"
    lead={page.restriction && <RestrictedNotice restriction={page.restriction} />}
    links={
      page.mayRestrict
        ? [
            {
              href: `/families/${family.id}/restriction`,
              text: page.restriction ? 'Who may see this family' : 'Restrict this family',
            },
          ]
        : []
    }
    places={[
      ...sections,
      {
        id: 'people',
        title: 'Who is in this family',
        content: <PeopleList {...{ family, people, ties, mayChange, today }} />,
      },
      { id: 'tree', title: 'The family as a picture', content: <Tree {...{ family, people, ties, homes, today }} /> },
      { id: 'homes', title: 'Who lives with whom', content: <HomesList {...{ family, people, homes, mayChange }} /> },
      {
        id: 'relationships',
        title: 'How they are related, and who said so',
        content: <TiesList {...{ family, people, ties, mayChange }} />,
      },
    ]}
  />
)

/** Above so many people the words are longer than the page, and open when they are wanted. */
const MANY = 12

type TreeProps = Pick<FamilyShown, 'family' | 'people' | 'ties' | 'homes' | 'today'>

const Tree = ({ family, people, ties, homes, today }: TreeProps) => {
  const known = people.filter((person) => isChild(person, today) && person.reference)
  const network = networkOf(people, ties, homes, known.length === 1 ? known[0]?.id : undefined)
  if (people.length < 2) return <p class="govuk-body">The picture begins with the second person.</p>
  return (
    <>
      <Genogram network={network} today={today} title={family.name} />
      <details class="govuk-details" open={people.length <= MANY}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">The same family in words</span>
        </summary>
        <div class="govuk-details__text">
          <FamilyInWords network={network} today={today} />
        </div>
      </details>
    </>
  )
}
