import { Button } from '../govuk/button.tsx'
import { Page } from '../web/page.tsx'
import { ROLE_WORDS, type DemonstrationPerson, type Role } from './actor.ts'

type Props = { readonly people: readonly DemonstrationPerson[]; readonly then: string }

/** The demonstration's front door: one button for each invented person, gathered by what they do. */
export const SignInPage = ({ people, then }: Props) => (
  <Page title="Sign in">
    <h1 class="govuk-heading-l">Who would you like to be?</h1>
    <p class="govuk-body-l">This is an invented council. Nobody here is real, and nothing you do can hurt anyone.</p>
    <form method="post" action="/sign-in">
      <input type="hidden" name="then" value={then} />
      {Object.entries(ROLE_WORDS).map(([role, { name, does }]) => (
        <RoleSection name={name} does={does} people={people.filter((person) => person.role === (role as Role))} />
      ))}
    </form>
  </Page>
)

const RoleSection = ({ name, does, people }: { name: string; does: string; people: readonly DemonstrationPerson[] }) =>
  people.length === 0 ? null : (
    <section class="kith-sign-in-role">
      <h2 class="govuk-heading-m">{name}</h2>
      <p class="govuk-body">{does}</p>
      <div class="govuk-button-group">
        {people.map((person) => (
          <Button type="submit" class="govuk-button--secondary" name="person" value={person.id}>
            {person.name}, {person.team}
          </Button>
        ))}
      </div>
    </section>
  )

export const NoSignInPage = () => (
  <Page title="Sign in">
    <h1 class="govuk-heading-l">Nobody can sign in yet</h1>
    <p class="govuk-body">
      This store is not a demonstration, and sign-in through the council’s identity provider has not been set up.
    </p>
    <p class="govuk-body">
      To try Kith with invented people on this store, the administrator sets KITH_DEMONSTRATION=on and starts Kith
      again.
    </p>
  </Page>
)
