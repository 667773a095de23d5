import { Button } from '../../govuk/button.tsx'
import { isChild, addressOf, ageWords } from '../person.ts'
import { isToTheChildren } from './is-to-the-children.ts'
import type { FamilyShown } from './family-shown.ts'

type Props = Pick<FamilyShown, 'family' | 'people' | 'ties' | 'mayChange' | 'today'>

/** Children first, each group from the eldest. */
export const PeopleList = ({ family, people, ties, mayChange, today }: Props) => {
  const children = people.filter((person) => isChild(person, today))
  const adults = people.filter((person) => !isChild(person, today))
  return (
    <>
      {[...children, ...adults].length === 0 && (
        <p class="govuk-body">Nobody yet. Begin with the child you are worried about.</p>
      )}
      <ul class="kith-found">
        {[...children, ...adults].map((person) => {
          const kin = isToTheChildren(person, people, ties)
          return (
            <li class="kith-found__person">
              <div>
                <p class="kith-found__name">
                  <a class="govuk-link" href={addressOf(person, today)}>
                    {person.name}
                  </a>{' '}
                  <span class="kith-quiet">{ageWords(person, today)}</span>
                </p>
                {kin && <p class="kith-found__line">{kin}</p>}
                {person.responsible && <p class="kith-found__line kith-quiet">Has parental responsibility</p>}
              </div>
              {mayChange && (
                <p class="kith-found__act">
                  <a class="govuk-link" href={`/families/${family.id}/relationships/new?from=${person.id}`}>
                    Say how they are related
                    <span class="govuk-visually-hidden">: {person.name}</span>
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {mayChange && <Button href={`/families/${family.id}/add`}>Add a person</Button>}
    </>
  )
}
