import { Button } from '../../govuk/button.tsx'
import { Page } from '../../web/page.tsx'
import { ROLE_WORDS, type DemonstrationPerson, type Role } from '../actor.ts'

type Props = {
  readonly people: readonly DemonstrationPerson[]
  readonly then: string
  readonly withCouncil: boolean
}

/** The front door: the council's own sign-in, and in a demonstration the invented people. */
export const SignInPage = ({ people, then, withCouncil }: Props) => (
  <Page title="Sign in">
    {withCouncil && <CouncilSignIn then={then} />}
    {people.length > 0 && <Demonstration people={people} then={then} first={!withCouncil} />}
  </Page>
)

const CouncilSignIn = ({ then }: { then: string }) => (
  <>
    <h1 class="govuk-heading-l">Sign in to Kith</h1>
    <p class="govuk-body">Use the account that you use for your other council systems.</p>
    <Button href={`/sign-in/council?then=${encodeURIComponent(then)}`} start>
      Sign in
    </Button>
    <p class="govuk-body">
      Each page you open is kept on a trail, with your name and the time.{' '}
      <a class="govuk-link" href="/privacy">
        How Kith keeps things private
      </a>
    </p>
  </>
)

type DemonstrationProps = Omit<Props, 'withCouncil'> & { readonly first: boolean }

/** One button for each invented person, gathered by what they do. */
const Demonstration = ({ people, then, first }: DemonstrationProps) => (
  <>
    {first ? (
      <h1 class="govuk-heading-l">Who would you like to be?</h1>
    ) : (
      <h2 class="govuk-heading-l">Or be somebody invented</h2>
    )}
    <p class="govuk-body-l">This is an invented council. Nobody here is real, and nothing you do can hurt anyone.</p>
    <form method="post" action="/sign-in">
      <input type="hidden" name="then" value={then} />
      {Object.entries(ROLE_WORDS).map(([role, { name, does }]) => (
        <RoleSection name={name} does={does} people={people.filter((person) => person.role === (role as Role))} />
      ))}
    </form>
  </>
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
      To set it up, whoever runs Kith sets KITH_OIDC_ISSUER, KITH_OIDC_CLIENT_ID, KITH_OIDC_CLIENT_SECRET and
      KITH_ADDRESS, and starts Kith again. To try Kith with invented people on this store, they set
      KITH_DEMONSTRATION=on.
    </p>
  </Page>
)

type SignedOutProps = { readonly atCouncil?: { readonly href: string } | 'not reached' }

export const SignedOutPage = ({ atCouncil }: SignedOutProps) => (
  <Page title="You are signed out">
    <h1 class="govuk-heading-l">You are signed out of Kith</h1>
    {atCouncil === 'not reached' && (
      <p class="govuk-body">
        The council’s sign-in could not be reached, so you may still be signed in there. On a shared computer, close
        every window of the browser.
      </p>
    )}
    {typeof atCouncil === 'object' && (
      <p class="govuk-body">
        You are being taken to sign out of the council’s sign-in too. If nothing happens,{' '}
        <a class="govuk-link" href={atCouncil.href}>
          finish signing out
        </a>
        .
      </p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Sign in again
      </a>
    </p>
  </Page>
)
