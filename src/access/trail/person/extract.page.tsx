import { Button } from '../../../govuk/button.tsx'
import { Table } from '../../../govuk/table.tsx'
import { inWords } from '../../../kernel/date-words.ts'
import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../web/page.tsx'
import { inAddress } from '../stretch.ts'
import type { ExtractLine } from './extract.ts'

type Props = {
  readonly person: { readonly id: string; readonly name: string }
  readonly lines: readonly ExtractLine[]
  readonly from: PlainDate | undefined
  readonly to: PlainDate
  readonly fields: Readonly<Record<string, string>>
  readonly council: string
  readonly staffNames: boolean
  /** Whether there is more than one extract holds. */
  readonly cut: boolean
}

/** What is printed and given to somebody: the words are for them. */
export const ExtractPage = ({ person, lines, from, to, fields, council, staffNames, cut }: Props) => (
  <Page
    title={`Who has looked at the record of ${person.name}`}
    back={{ href: `/trail/people/${person.id}${inAddress(fields)}`, text: 'Who has looked' }}
  >
    <h1 class="govuk-heading-l">Who has looked at the record of {person.name}</h1>
    <p class="govuk-body">
      This is for {person.name}. It says when somebody at {council} opened, changed or searched for what is written
      about you or your family in Kith, {from ? `from ${inWords(from)} to ${inWords(to)}` : `up to ${inWords(to)}`}, and
      what their job was.
    </p>
    <p class="govuk-body">
      {staffNames ? '' : 'It does not give the names of staff. '}If something here worries you, ask us: you do not need
      to say why.
    </p>
    {cut && (
      <p class="govuk-body">
        There is more than one extract can hold: this is the latest part. Choose fewer days to get the rest.
      </p>
    )}
    <form method="post" action={`/trail/people/${person.id}/extract${inAddress(fields)}`}>
      <Button class="govuk-button--secondary">Save it as a file</Button>
    </form>
    {lines.length === 0 ? (
      <p class="govuk-body">Nobody looked in these days.</p>
    ) : (
      <Table
        stacked
        head={['Date', 'Time', 'What was done', 'Job', 'Team', ...(staffNames ? ['Name'] : [])]}
        rows={lines.map(({ day, time, what, role, team, name }) => [
          dayInWords(day),
          time,
          what,
          role,
          team,
          ...(staffNames ? [name] : []),
        ])}
      />
    )}
  </Page>
)

function dayInWords(day: string): string {
  const date = plainDate(day)
  return date ? inWords(date) : day
}
