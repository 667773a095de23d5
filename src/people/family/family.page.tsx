import { inWords } from '../../kernel/date-words.ts'
import { CONTACT_TITLE } from '../contact/contact.page.tsx'
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
  readonly mayAllocate: boolean
  /** Whether this actor may read how anybody in it is reached. */
  readonly mayReach: boolean
}

export const FamilyPage = ({
  family,
  people,
  ties,
  homes,
  workers,
  sections,
  mayChange,
  mayReach,
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
    links={[
      ...(mayReach ? [{ href: `/families/${family.id}/contact`, text: CONTACT_TITLE }] : []),
      ...(page.mayAllocate ? [{ href: `/families/${family.id}/workers`, text: 'Who works with this family' }] : []),
      ...(page.mayRestrict
        ? [{ href: `/families/${family.id}/restriction`, text: restrictionTitle(page.restriction) }]
        : []),
    ]}
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

const restrictionTitle = (restriction: Restriction | undefined): string =>
  restriction ? 'Who may see this family' : 'Restrict this family'

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
      <p class="govuk-body kith-not-printed">
        <a class="govuk-link" href={`/families/${family.id}/picture`}>
          A copy of the picture to hand over
        </a>
      </p>
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
