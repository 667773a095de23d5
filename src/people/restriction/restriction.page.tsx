import { Button } from '../../govuk/button.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskTicks, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import type { FamilyRecord } from '../family.ts'
import type { Nameable, Restriction } from './restriction.ts'

type Props = {
  readonly family: FamilyRecord
  readonly offered: readonly Nameable[]
  readonly state: FormState
}

const back = (family: FamilyRecord) => ({ href: `/families/${family.id}`, text: 'Back to the family' })

const asNames = (offered: readonly Nameable[]) =>
  offered.map(({ id, name, jobTitle, teamName }) => ({
    value: id,
    text: name,
    hint: [jobTitle, teamName].filter(Boolean).join(', '),
  }))

export const RestrictPage = ({ family, offered, state }: Props) => (
  <FormPage
    title="Restrict this family"
    caption={family.name}
    back={back(family)}
    state={state}
    button="Restrict this family"
    lead={
      <p class="govuk-body">
        Nobody but those you name will see that this family is in Kith: not its name, not its people, not in a search or
        a list. Somebody in this family who is also in another one disappears from that one too, for everybody you do
        not name.
      </p>
    }
  >
    <AskWords
      state={state}
      name="why"
      label="Why is it restricted?"
      hint="Those who are named, and information governance leads, can read this"
      rows={3}
    />
    <AskTicks
      state={state}
      name="names"
      legend="Who may see this family?"
      hint="Naming somebody does not give them the family: they still have to work with it or answer for every family"
      options={asNames(offered)}
    />
  </FormPage>
)

export const RestrictedPage = ({
  family,
  offered,
  restriction,
  state,
}: Props & { readonly restriction: Restriction }) => (
  <FormPage
    title="This family is restricted"
    caption={family.name}
    back={back(family)}
    state={state}
    version={restriction.version}
    button="Save the list"
    lead={
      <SummaryList
        rows={[
          { key: 'Since', value: `${inWords(restriction.fromOn)}, by ${restriction.placedBy}` },
          { key: 'Why', value: <span class="kith-words">{restriction.why}</span> },
        ]}
      />
    }
    after={
      <form method="post" action={`/families/${family.id}/restriction/lift`}>
        <h2 class="govuk-heading-m">Lift the restriction</h2>
        <p class="govuk-body">
          From then on, everybody who works with this family or answers for every family sees it.
        </p>
        <input type="hidden" name="version" value={restriction.version} />
        <Button class="govuk-button--warning" preventDoubleClick>
          Lift the restriction
        </Button>
      </form>
    }
  >
    <AskTicks state={state} name="names" legend="Who may see this family?" options={asNames(offered)} />
  </FormPage>
)

/** For somebody on the list who does not keep it. */
export const RestrictedNotice = ({ restriction }: { readonly restriction: Restriction }) => (
  <InsetText>
    <strong>This family is restricted.</strong> Only {restriction.named.length}{' '}
    {restriction.named.length === 1 ? 'person' : 'people'} may know it is here. Say nothing of it to colleagues who are
    not named.
  </InsetText>
)
