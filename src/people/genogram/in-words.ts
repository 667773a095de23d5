import type { PlainDate } from '../../kernel/plain-date.ts'
import { ageOf, sayDate } from './ages.ts'
import type { Kind, Network, Person } from './network.ts'
import { dates, together } from './unions-in-words.ts'
import { inFull, list, pronouns } from './wording.ts'

export type InWords = { id: string; name: string; sentences: string[] }

/** The whole network as sentences under each person's name: everything the picture shows, for reading aloud. */
export function inWords(network: Network, today: PlainDate): InWords[] {
  const people = new Map(network.persons.map((person) => [person.id, person]))
  return [...people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    sentences: [
      whoItIs(person, today),
      ...(network.focus === person.id ? [`This picture is about ${pronouns(person).them}.`] : []),
      ...parentsOf(network, person, people),
      ...unionsOf(network, person, people),
      ...homesOf(network, person, people),
    ],
  }))
}

type People = ReadonlyMap<string, Person>

const namesOf = (ids: readonly string[], people: People) =>
  [...new Set(ids)].flatMap((id) => {
    const person = people.get(id)
    return person ? [person.name] : []
  })

function whoItIs(person: Person, today: PlainDate): string {
  const age = ageOf(person, today)
  const spoken =
    age &&
    `age ${age.about ? 'about ' : ''}${inFull(age.count)}${age.unit === 'year' ? '' : ` ${age.unit}${age.count === 1 ? '' : 's'}`}`
  const young = person.died === undefined && age !== undefined && (age.unit !== 'year' || age.count < 18)
  if (person.symbol === 'pregnancy') {
    return `${person.name}, a pregnancy${person.born === undefined ? '' : `, due ${sayDate(person.born)}`}.`
  }
  if (person.symbol === 'loss') {
    return `${person.name}, a pregnancy that was lost${person.born === undefined ? '' : ` (${sayDate(person.born)})`}.`
  }
  const kind = {
    man: young ? 'a boy' : 'a man',
    woman: young ? 'a girl' : 'a woman',
    other: 'neither man nor woman',
    unknown: 'man or woman not recorded',
  }[person.symbol]
  const died = person.died !== undefined && `who died (${sayDate(person.died)})`
  const born = person.born !== undefined && age?.about !== false && `born ${sayDate(person.born)}`
  return `${[person.name, kind, born, died, spoken].filter(Boolean).join(', ')}.`
}

const PARENTS: Record<Kind, { many: string; one: string }> = {
  birth: { many: 'parents are', one: 'parent is' },
  adoptive: { many: 'adoptive parents are', one: 'adoptive parent is' },
  foster: { many: 'foster carers are', one: 'foster carer is' },
  step: { many: 'parents in a step-family are', one: 'step-parent is' },
  guardian: { many: 'guardians are', one: 'guardian is' },
}

function parentsOf(network: Network, person: Person, people: People): string[] {
  const { their } = pronouns(person)
  return network.parentage
    .filter(({ child }) => child === person.id)
    .flatMap(({ union, kind, twinOf }) => {
      const ids = network.unions.find(({ id }) => id === union)?.partners
      if (!ids) return []
      const parents = namesOf(ids, people)
      const [only] = ids.flatMap((id) => people.get(id) ?? [])
      const parent =
        kind === 'birth' && only?.symbol === 'woman'
          ? 'mother is'
          : kind === 'birth' && only?.symbol === 'man'
            ? 'father is'
            : PARENTS[kind].one
      const words =
        parents.length === 0
          ? `${PARENTS[kind].many} not known`
          : `${parents.length > 1 ? PARENTS[kind].many : parent} ${list(parents)}`
      const twin = namesOf(twinOf === undefined ? [] : [twinOf], people).map((name) => `${their} twin is ${name}.`)
      return [`${their} ${words}.`, ...twin]
    })
    .map(capital)
}

function unionsOf(network: Network, person: Person, people: People): string[] {
  return network.unions
    .filter(({ partners }) => partners.includes(person.id))
    .flatMap((union) => {
      const who = pronouns(person)
      const others = namesOf(
        union.partners.filter((id) => id !== person.id),
        people,
      )
      const tie = others.length > 0 ? [`${together(union, who, list(others))}${dates(union)}.`] : []
      const children = network.parentage.filter((line) => line.union === union.id && people.has(line.child))
      if (children.length === 0) return tie
      const said = children.map(
        ({ child, kind }) => `${people.get(child)?.name ?? ''}${kind === 'birth' ? '' : ` (${AS_CHILD[kind]})`}`,
      )
      const whose = others.length > 0 ? 'their' : who.their
      return [...tie, `${whose} ${children.length > 1 ? 'children are' : 'child is'} ${list(said)}.`]
    })
    .map(capital)
}

const AS_CHILD: Record<Exclude<Kind, 'birth'>, string> = {
  adoptive: 'adopted',
  foster: 'fostered',
  step: 'step-child',
  guardian: 'under guardianship',
}

function homesOf(network: Network, person: Person, people: People): string[] {
  return (network.households ?? [])
    .filter(({ members }) => members.includes(person.id))
    .map(({ label, members }) => {
      const others = namesOf(
        members.filter((id) => id !== person.id),
        people,
      )
      const { they, live } = pronouns(person)
      return capital(`${they} ${live} ${others.length > 0 ? `with ${list(others)}` : 'alone'} (${label}).`)
    })
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
