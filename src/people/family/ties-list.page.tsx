import { Button } from '../../govuk/button.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { FamilyMember } from '../family.ts'
import type { Relationship } from '../relationship.ts'
import { sentenceOf } from '../relationships/sentence.ts'
import type { FamilyShown } from './family-shown.ts'

type Props = Pick<FamilyShown, 'family' | 'people' | 'ties' | 'mayChange'>

/** Every account of a relationship, each with whose account it is: two that differ both stand. */
export const TiesList = ({ family, people, ties, mayChange }: Props) => {
  const personIn = (id: string): FamilyMember | undefined => people.find((person) => person.id === id)
  const words = (tie: Relationship) => sentenceOf(tie, personIn(tie.from), personIn(tie.to))
  return (
    <>
      {ties.length === 0 ? (
        <p class="govuk-body">Nothing recorded yet.</p>
      ) : (
        <ul class="kith-lines">
          {ties.map((tie) => (
            <li class="kith-lines__one">
              <div>
                {words(tie)}
                <Small tie={tie} />
                <span class="kith-below kith-quiet">Said by: {tie.statedBy || 'not recorded'}</span>
              </div>
              {mayChange && (
                <a class="govuk-link" href={`/relationships/${tie.id}`}>
                  Change<span class="govuk-visually-hidden">: {words(tie)}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <Button href={`/families/${family.id}/relationships/new`} class="govuk-button--secondary">
          Add a relationship
        </Button>
      )}
    </>
  )
}

const Small = ({ tie }: { tie: Relationship }) => {
  const said = [
    tie.kind === 'parent' && (tie.responsible ? 'has parental responsibility' : 'no parental responsibility recorded'),
    tie.fromOn && `from ${inWords(tie.fromOn)}`,
    tie.toOn && `to ${inWords(tie.toOn)}`,
  ].filter(Boolean)
  return said.length > 0 ? <span class="kith-below kith-quiet">{said.join(', ')}</span> : null
}
