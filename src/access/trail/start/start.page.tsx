import { Button } from '../../../govuk/button.tsx'
import { momentInWords } from '../../../kernel/clock.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { AskDay, AskText, type FormState } from '../../../web/form-page.tsx'
import { Page } from '../../../web/page.tsx'

type Named = { readonly id: string; readonly name: string }
type Props = {
  readonly state: FormState
  readonly sealed: { readonly number: number; readonly digest: string; readonly madeAt: Date } | undefined
  readonly people?: readonly Named[]
  readonly practitioners?: readonly Named[]
}

export const NOTHING_ASKED: FormState = { fields: {}, ticked: {}, problems: [] as readonly Problem[] }

export const TrailStartPage = ({ state, sealed, people, practitioners }: Props) => (
  <Page title="The trail" problems={state.problems}>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">The trail</h1>
        <p class="govuk-body">
          Every view, search, copy, change and refusal. It can only be added to.{' '}
          <a class="govuk-link" href="/trail/unusual">
            See what is unusual
          </a>
        </p>
        <h2 class="govuk-heading-m">Who has looked at somebody</h2>
        {people && (
          <Answers
            found={people}
            to="/trail/people"
            none="Nobody has that reference, or that name and date of birth. Check them with whoever asked."
          />
        )}
        <form method="post" action="/trail/people" novalidate>
          <AskText
            state={state}
            name="reference"
            label="Case reference"
            hint="The child’s or the family’s, whole"
            class="govuk-input--width-10"
          />
          <p class="govuk-body">Or both of these:</p>
          <AskText state={state} name="name" label="Name" />
          <AskDay state={state} name="born" legend="Date of birth" />
          <Button>Find this person</Button>
        </form>
        <h2 class="govuk-heading-m">What a member of staff looked at</h2>
        {practitioners && (
          <Answers found={practitioners} to="/trail/practitioners" none="Nobody of that name uses Kith, or did." />
        )}
        <form method="post" action="/trail/practitioners" novalidate>
          <AskText state={state} name="practitioner" label="Name of the member of staff" />
          <Button class="govuk-button--secondary">Find this member of staff</Button>
        </form>
        <h2 class="govuk-heading-m">How it is kept</h2>
        <p class="govuk-body">
          {sealed
            ? `The last seal is number ${sealed.number}, made on ${momentInWords(sealed.madeAt)}. Keep this digest somewhere else, and the trail up to it can be proved whole:`
            : 'Nothing is sealed yet. Seals are made every few seconds while Kith is running.'}
        </p>
        {sealed && <p class="govuk-body kith-words">{sealed.digest}</p>}
      </div>
    </div>
  </Page>
)

const Answers = ({ found, to, none }: { found: readonly Named[]; to: string; none: string }) =>
  found.length === 0 ? (
    <p class="govuk-body">{none}</p>
  ) : (
    <>
      <p class="govuk-body">{found.length === 1 ? 'Found:' : `Found ${found.length}. Choose one:`}</p>
      <ul class="govuk-list govuk-list--spaced">
        {found.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={`${to}/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
