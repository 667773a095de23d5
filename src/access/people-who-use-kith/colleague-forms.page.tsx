import { inWords } from '../../kernel/date-words.ts'
import { AskChoice, AskDay, asOptions, AskFromList, AskText, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import { DISCIPLINES, ROLES, ROLE_WORDS, SERVICES } from '../actor.ts'
import { PostDates, postInWords } from '../account/account.page.tsx'
import type { PostHeld } from '../account/account.ts'
import type { Colleague, Team } from './colleague.ts'
import { PEOPLE } from './colleagues.page.tsx'

const TEAMS = `${PEOPLE}/teams`
const backTo = ({ id, name }: Colleague) => ({ href: `${PEOPLE}/${id}`, text: `Back to ${name}` })

export const AddColleaguePage = ({ state }: { readonly state: FormState }) => (
  <FormPage
    title="Add a person"
    back={{ href: PEOPLE, text: 'Back to people who use Kith' }}
    state={state}
    button="Add this person"
    lead={<p class="govuk-body">They can sign in when they have a post, which you give them next.</p>}
  >
    <AskText state={state} name="name" label="Name" autocomplete="off" />
    <AskText state={state} name="jobTitle" label="Job title" autocomplete="off" />
    <AskText
      state={state}
      name="email"
      label="Work email"
      hint="As the council’s sign-in knows it. The first time they sign in, this is how Kith knows who they are."
      autocomplete="off"
    />
  </FormPage>
)

type GiveProps = { readonly person: Colleague; readonly teams: readonly Team[]; readonly state: FormState }

export const GivePostPage = ({ person, teams, state }: GiveProps) => (
  <FormPage title="Give a post" caption={person.name} back={backTo(person)} state={state} button="Give the post">
    <AskFromList
      state={state}
      name="team"
      label="Team"
      options={teams.map(({ id, name, service }) => ({ value: id, text: `${name} (${service})` }))}
    />
    <AskChoice
      state={state}
      name="role"
      legend="What do they do in it?"
      options={ROLES.map((role) => ({ value: role, text: ROLE_WORDS[role].name, hint: ROLE_WORDS[role].does }))}
    />
    <AskChoice
      state={state}
      name="discipline"
      legend="Discipline"
      hint="Only for a specialist in a safeguarding team"
      options={[...asOptions(DISCIPLINES), { value: '', text: 'None' }]}
    />
    <AskDay state={state} name="fromOn" legend="First day" />
    <AskDay state={state} name="toOn" legend="Last day (optional)" hint="Leave empty when it is not known" />
  </FormPage>
)

type EndProps = { readonly person: Colleague; readonly post: PostHeld; readonly state: FormState }

export const EndPostPage = ({ person, post, state }: EndProps) => (
  <FormPage
    title="End a post"
    caption={person.name}
    back={backTo(person)}
    state={state}
    button="End the post"
    lead={
      <p class="govuk-body">
        {postInWords(post)}, {post.team}, <PostDates {...post} />. It opens nothing after its last day; with a day
        before today, nothing from now on.
      </p>
    }
  >
    <AskDay state={state} name="lastDay" legend="Last day" />
  </FormPage>
)

export const LeaverPage = ({ person, state }: { readonly person: Colleague; readonly state: FormState }) => (
  <FormPage
    title="Somebody is leaving"
    caption={person.name}
    back={backTo(person)}
    state={state}
    button="Save"
    lead={
      <p class="govuk-body">
        Their posts end with their last day. If that is today or earlier, they are signed out at once and cannot sign in
        again.
      </p>
    }
  >
    <AskDay state={state} name="lastDay" legend="What is their last day?" />
  </FormPage>
)

export const TeamsPage = ({ teams }: { readonly teams: readonly Team[] }) => (
  <Page title="Teams" back={{ href: PEOPLE, text: 'Back to people who use Kith' }}>
    <h1 class="govuk-heading-l">Teams</h1>
    <p class="govuk-body">
      <a class="govuk-link" href={`${TEAMS}/new`}>
        Add a team
      </a>
    </p>
    {SERVICES.filter((service) => teams.some((team) => team.service === service)).map((service) => (
      <>
        <h2 class="govuk-heading-m">{service.slice(0, 1).toUpperCase() + service.slice(1)}</h2>
        <ul class="govuk-list">
          {teams
            .filter((team) => team.service === service)
            .map(({ id, name }) => (
              <li>
                <a class="govuk-link" href={`${TEAMS}/${id}`}>
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </>
    ))}
  </Page>
)

export const TeamPage = ({ team, state }: { readonly team?: Team; readonly state: FormState }) => (
  <FormPage
    title={team ? 'Change a team' : 'Add a team'}
    {...(team ? { caption: team.name } : {})}
    back={{ href: TEAMS, text: 'Back to teams' }}
    state={state}
  >
    <AskText state={state} name="name" label="Name" autocomplete="off" />
    <AskChoice
      state={state}
      name="service"
      legend="Which service does it belong to?"
      hint="What its people may see follows the service"
      options={asOptions(SERVICES)}
    />
  </FormPage>
)

export const sinceInWords = ({ fromOn }: PostHeld): string => `${inWords(fromOn)}, its first day`
