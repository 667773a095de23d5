import { Button } from '../../govuk/button.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { listed } from '../names.ts'
import type { FamilyShown } from './family-shown.ts'

type Props = Pick<FamilyShown, 'family' | 'people' | 'homes' | 'mayChange'>

export const HomesList = ({ family, people, homes, mayChange }: Props) => (
  <>
    {homes.length === 0 ? (
      <p class="govuk-body">Not recorded yet.</p>
    ) : (
      <SummaryList
        rows={homes.map(({ id, label, members }) => ({
          key: label,
          value: listed(people.filter((person) => members.includes(person.id)).map(({ name }) => name)) || 'Nobody now',
          ...(mayChange && {
            actions: [{ href: `/households/${id}`, text: 'Change', hiddenText: `who lives at ${label}` }],
          }),
        }))}
      />
    )}
    {mayChange && (
      <Button href={`/families/${family.id}/households/new`} class="govuk-button--secondary">
        Add a home
      </Button>
    )}
  </>
)
