import { Button } from '../../govuk/button.tsx'
import { Select } from '../../govuk/select.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { FamilyRecord } from '../family.ts'
import { PART_WORDS } from '../record/record.page.tsx'
import { PARTS, type Candidate, type GivenPart, type Involved } from './working-with.ts'

type Props = { readonly family: FamilyRecord; readonly involved: readonly Involved[]; readonly restricted: boolean }

export const WorkingWithPage = ({ family, involved, restricted }: Props) => (
  <Page title="Who works with this family" back={{ href: `/families/${family.id}`, text: 'Back to the family' }}>
    <span class="govuk-caption-l">{family.name}</span>
    <h1 class="govuk-heading-l">Who works with this family</h1>
    <p class="govuk-body">What somebody sees of a family follows from this, and ends with it.</p>
    <ul class="kith-found">
      {involved.map((one) => (
        <li class="kith-found__person">
          <div>
            <p class="kith-found__name">{one.name ?? one.team}</p>
            <p class="kith-found__line">
              {PART_WORDS[one.part] ?? one.part}
              {one.name && `, ${one.team}`}
            </p>
            <p class="kith-found__line kith-quiet">
              Since {inWords(one.from)}
              {one.to && `, until ${inWords(one.to)}`}
            </p>
          </div>
          {!one.to && !one.part.startsWith('conference') && (
            <form method="post" action={`/families/${family.id}/workers/end`} class="kith-found__act">
              <input type="hidden" name="involvement" value={one.id} />
              <Button class="govuk-button--secondary" preventDoubleClick>
                End today<span class="govuk-visually-hidden">: {one.name ?? one.team}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
    <h2 class="govuk-heading-m">Bring somebody in</h2>
    <ul class="govuk-list">
      {PARTS.map(({ slug, title }) => (
        <li>
          <a class="govuk-link" href={`/families/${family.id}/workers/${slug}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
    {restricted && (
      <p class="govuk-body">
        This family is restricted: somebody you bring in sees it once they are{' '}
        <a class="govuk-link" href={`/families/${family.id}/restriction`}>
          named on its list
        </a>{' '}
        too.
      </p>
    )}
  </Page>
)

type GiveProps = {
  readonly family: FamilyRecord
  readonly part: GivenPart
  readonly candidates: readonly Candidate[]
  readonly state: FormState
}

export const BringInPage = ({ family, part, candidates, state }: GiveProps) => (
  <FormPage
    title={part.title}
    caption={family.name}
    back={{ href: `/families/${family.id}/workers`, text: 'Who works with this family' }}
    state={state}
    button={part.title}
    lead={<p class="govuk-body">{part.sees}</p>}
  >
    <Select
      name="who"
      label={part.role === undefined ? 'Which team?' : 'Who?'}
      labelClass="govuk-label--s"
      value={state.fields['who'] ?? ''}
      items={[{ value: '', text: 'Choose' }, ...candidates.map(({ id, text }) => ({ value: id, text }))]}
      errorMessage={state.problems.find(({ field }) => field === 'who')?.text}
    />
  </FormPage>
)
