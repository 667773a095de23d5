import { age, inWords } from '../../kernel/date-words.ts'
import { ageOn, type PlainDate } from '../../kernel/plain-date.ts'
import { addressOf } from '../person.ts'
import type { Asked } from './asked.ts'
import { whyFound, type FoundFamily, type FoundPerson } from './found.ts'

type Props = {
  readonly people: readonly FoundPerson[]
  readonly asked: Asked
  readonly today: PlainDate
  /** What can be done with each, where it is something other than opening their page. */
  readonly act?: (person: FoundPerson) => { readonly href: string; readonly text: string } | undefined
}

export const FoundPeople = ({ people, asked, today, act }: Props) => (
  <ul class="kith-found">
    {people.map((person) => (
      <li class="kith-found__person">
        <div>
          <p class="kith-found__name">
            <a class="govuk-link" href={addressOf(person, today)}>
              {person.name}
            </a>{' '}
            <span class="kith-quiet">{bornAndAge(person, today)}</span>
          </p>
          {person.isTo.length > 0 && <p class="kith-found__line">{capital(person.isTo.join('; '))}</p>}
          <Why person={person} asked={asked} />
          <p class="kith-found__line kith-quiet">
            {person.families.map(({ id, name }, i) => (
              <>
                {i > 0 && ', '}
                <a class="govuk-link govuk-link--no-visited-state" href={`/families/${id}`}>
                  {name}
                </a>
              </>
            ))}
            {person.reference && ` · ${person.reference}`}
          </p>
        </div>
        {act && <Act person={person} act={act(person)} />}
      </li>
    ))}
  </ul>
)

const Act = ({ person, act }: { person: FoundPerson; act: { href: string; text: string } | undefined }) =>
  act ? (
    <a class="govuk-link kith-found__act" href={act.href}>
      {act.text}
      <span class="govuk-visually-hidden">: {person.name}</span>
    </a>
  ) : (
    <span class="kith-quiet kith-found__act">Already in this family</span>
  )

const Why = ({ person, asked }: { person: FoundPerson; asked: Asked }) => {
  const why = whyFound(person, asked)
  return why ? <p class="kith-found__line kith-found__why">Found by: {why}</p> : null
}

function bornAndAge({ bornOn, dueOn, diedOn }: FoundPerson, today: PlainDate): string {
  if (diedOn) return `died ${inWords(diedOn)}`
  if (!bornOn) return dueOn ? `due ${inWords(dueOn)}` : 'date of birth not known'
  const years = age(bornOn, today)
  return `${ageOn(bornOn, today) < 2 ? years : `age ${years}`}, born ${inWords(bornOn)}`
}

export const FoundFamilies = ({ families }: { readonly families: readonly FoundFamily[] }) => (
  <section aria-labelledby="families-found">
    <h2 class="govuk-heading-m" id="families-found">
      {families.length === 1 ? 'Family' : 'Families'}
    </h2>
    <ul class="kith-found">
      {families.map(({ id, name, reference }) => (
        <li class="kith-found__person">
          <p class="kith-found__name">
            <a class="govuk-link" href={`/families/${id}`}>
              {name}
            </a>{' '}
            <span class="kith-quiet">{reference}</span>
          </p>
        </li>
      ))}
    </ul>
  </section>
)

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
