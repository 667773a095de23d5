import type { PlainDate } from '../../kernel/plain-date.ts'
import { ChildLine, HouseholdLabel, HouseholdOutline, UnionLine } from './family-lines.page.tsx'
import { inWords } from './in-words.ts'
import { layoutGenogram, type Network } from './layout.ts'
import { Legend } from './legend.page.tsx'
import { PersonSymbol } from './person-symbol.page.tsx'

type Props = {
  network: Network
  /** Ages are as at this day. */
  today: PlainDate
  /** Says whose family it is: "The Brightwater family". */
  title: string
  /** Tells two pictures on one page apart. */
  id?: string
}

/** The family as a picture, its legend beneath. `FamilyInWords` is its twin for anyone who cannot see it. */
export const Genogram = ({ network, today, title, id = 'genogram' }: Props) => {
  const layout = layoutGenogram(network)
  const people = new Map(network.persons.map((person) => [person.id, person]))
  const unions = new Map(network.unions.map((union) => [union.id, union]))
  const homes = new Map((network.households ?? []).map((home) => [home.id, home]))
  const focus = people.get(network.focus ?? '')
  const count = layout.persons.length
  return (
    <figure class="kith-genogram">
      <div class="kith-scroll" tabIndex={0} role="region" aria-label={`${title}, picture. Scrolls sideways.`}>
        <svg
          class="kith-genogram__picture"
          xmlns="http://www.w3.org/2000/svg"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {`A family tree of ${count} ${count === 1 ? 'person' : 'people'}${focus ? `, with ${focus.name} marked` : ''}. The same family is on this page in words.`}
          </desc>
          {layout.households.map(({ outline }) => (
            <HouseholdOutline outline={outline} />
          ))}
          {layout.parentage.map(({ child, union, path }) => (
            <ChildLine path={path} kind={kindOf(network, child, union)} />
          ))}
          {layout.unions.map(({ id: union, path }) => {
            const known = unions.get(union)
            return (
              known && (
                <UnionLine
                  path={path}
                  status={known.status}
                  formal={known.formal}
                  alone={path.length < 2 || known.partners.length < 2}
                />
              )
            )
          })}
          {layout.persons.map((box) => {
            const person = people.get(box.id)
            return person && <PersonSymbol person={person} box={box} today={today} focus={box.id === network.focus} />
          })}
          {layout.households.map(({ id: home, outline }) => (
            <HouseholdLabel outline={outline} label={homes.get(home)?.label ?? ''} />
          ))}
        </svg>
      </div>
      <figcaption>
        <Legend network={network} />
      </figcaption>
    </figure>
  )
}

const kindOf = ({ parentage }: Network, child: string, union: string) =>
  parentage.find((line) => line.child === child && line.union === union)?.kind ?? 'birth'

/** The same family, one person after another, in sentences. */
export const FamilyInWords = ({ network, today }: { network: Network; today: PlainDate }) => (
  <ul class="kith-in-words govuk-list govuk-list--bullet">
    {inWords(network, today).map(({ sentences }) => (
      <li>{sentences.join(' ')}</li>
    ))}
  </ul>
)
