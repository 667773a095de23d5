import { Button } from '../../govuk/button.tsx'
import { Input } from '../../govuk/input.tsx'
import { Pagination } from '../../govuk/pagination.tsx'
import { Select } from '../../govuk/select.tsx'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { momentInWords } from '../../kernel/clock.ts'
import { Page } from '../../web/page.tsx'
import { STANDING_WORDS, STANDINGS, standingOf, type Colleague, type Standing, type Team } from './colleague.ts'

export const PEOPLE = '/people-who-use-kith'

type Props = {
  readonly people: readonly Colleague[]
  readonly teams: readonly Team[]
  readonly asked: {
    readonly words: string
    readonly askedId: string
    readonly teamId: string
    readonly standing: Standing | undefined
  }
  readonly next: string | undefined
  readonly today: PlainDate
}

export const ColleaguesPage = ({ people, teams, asked, next, today }: Props) => (
  <Page title="People who use Kith">
    <h1 class="govuk-heading-l">People who use Kith</h1>
    <p class="govuk-body">
      What somebody may see follows the posts they hold today. Each change you make here is kept on the trail.
    </p>
    <div class="govuk-button-group">
      <Button href={`${PEOPLE}/new`}>Add a person</Button>
      <a class="govuk-link" href={`${PEOPLE}/teams`}>
        Teams
      </a>
    </div>
    <Filter teams={teams} asked={asked} />
    {people.length === 0 && <p class="govuk-body">Nobody like that. Try fewer letters of the name, or any team.</p>}
    <ul class="kith-found">
      {people.map((person) => (
        <Line person={person} today={today} />
      ))}
    </ul>
    {next && <Pagination next={{ href: nextAddress(asked, next), text: 'More people' }} />}
  </Page>
)

const Line = ({ person, today }: { person: Colleague; today: PlainDate }) => (
  <li class="kith-found__person">
    <div>
      <p class="kith-found__name">
        <a class="govuk-link" href={`${PEOPLE}/${person.id}`}>
          {person.name}
        </a>{' '}
        <span class="kith-quiet">{person.jobTitle}</span>
      </p>
      <p class="kith-found__line kith-quiet">
        {STANDING_WORDS[standingOf(person, today)]} ·{' '}
        {person.lastSignedInAt ? `last signed in ${momentInWords(person.lastSignedInAt)}` : 'never signed in'}
      </p>
    </div>
  </li>
)

const Filter = ({ teams, asked }: Pick<Props, 'teams' | 'asked'>) => (
  <form class="kith-fields-in-a-row" method="post" action={PEOPLE} role="search" aria-label="People who use Kith">
    <Input name="words" label="Name" value={asked.words} class="govuk-input--width-20" autocomplete="off" />
    <Select
      name="team"
      label="Team"
      value={asked.teamId}
      items={[{ value: '', text: 'Any team' }, ...teams.map(({ id, name }) => ({ value: id, text: name }))]}
    />
    <Select
      name="standing"
      label="Account"
      value={asked.standing ?? ''}
      items={[{ value: '', text: 'Any' }, ...STANDINGS.map((value) => ({ value, text: STANDING_WORDS[value] }))]}
    />
    <Button class="govuk-button--secondary">Show</Button>
  </form>
)

const nextAddress = ({ askedId, teamId, standing }: Props['asked'], after: string): string =>
  `${PEOPLE}?${new URLSearchParams({ asked: askedId, team: teamId, standing: standing ?? '', after }).toString()}`
