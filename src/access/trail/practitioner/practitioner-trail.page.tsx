import { Table } from '../../../govuk/table.tsx'
import { timeInLondon, todayInLondon } from '../../../kernel/clock.ts'
import { counted } from '../../../kernel/counted.ts'
import { inWords } from '../../../kernel/date-words.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../web/page.tsx'
import { doneInWords } from '../acts.ts'
import { DatesFilter } from '../dates.page.tsx'

type ActShown = {
  readonly at: Date
  readonly what: string
  readonly outcome: string
  readonly reason: string | undefined
  readonly asked: string | undefined
  readonly flag: string | undefined
  readonly address: string | undefined
  readonly about:
    { readonly familyId: string; readonly reference: string; readonly name: string | undefined } | undefined
  readonly others: number
}
type Day = { readonly day: PlainDate; readonly acts: number; readonly refused: number; readonly records: number }
type Props = {
  readonly practitioner: { readonly id: string; readonly name: string; readonly jobTitle: string }
  readonly acts: readonly ActShown[]
  readonly days: readonly Day[]
  readonly stretch: { readonly from: PlainDate; readonly to: PlainDate }
  readonly fields: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  readonly more: string | undefined
}

export const PractitionerTrailPage = ({ practitioner, acts, days, stretch, fields, problems, more }: Props) => (
  <Page title={`What ${practitioner.name} looked at`} back={{ href: '/trail', text: 'The trail' }} problems={problems}>
    <span class="govuk-caption-l">{practitioner.jobTitle}</span>
    <h1 class="govuk-heading-l">What {practitioner.name} looked at</h1>
    <p class="govuk-body">
      From {inWords(stretch.from)} to {inWords(stretch.to)}: {counted(sum(days), 'act')} on{' '}
      {counted(days.length, 'day')}. Families are named where you may see them, and otherwise stand as their reference.
    </p>
    <DatesFilter fields={fields} problems={problems} />
    {acts.length === 0 && <p class="govuk-body">Nothing in these days.</p>}
    {[...Map.groupBy(acts, ({ at }) => todayInLondon(at))].map(([day, those]) => (
      <section aria-labelledby={`day-${day}`}>
        <h2 class="govuk-heading-m" id={`day-${day}`}>
          {inWords(day)}
        </h2>
        <Counts of={days.find((one) => one.day === day)} />
        <Table
          stacked
          head={['Time', 'What was done', 'About', 'From']}
          rows={those.map((act) => [timeInLondon(act.at), <What act={act} />, <About act={act} />, act.address ?? ''])}
        />
      </section>
    ))}
    {more && (
      <p class="govuk-body">
        <a class="govuk-link" href={more}>
          Earlier
        </a>
      </p>
    )}
  </Page>
)

const sum = (days: readonly Day[]): number => days.reduce((all, { acts }) => all + acts, 0)

const Counts = ({ of }: { of: Day | undefined }) =>
  of ? (
    <p class="govuk-body">
      {counted(of.acts, 'act')} about {counted(of.records, 'record')}
      {of.refused > 0 ? `, ${of.refused} refused` : ''}
    </p>
  ) : null

const What = ({ act }: { act: ActShown }) => (
  <>
    {doneInWords({ ...act, inAList: false })}
    {act.asked && <div class="kith-quiet">Searched for: {act.asked}</div>}
    {act.reason && <div class="kith-quiet">Reason given: {act.reason}</div>}
    {act.flag && <div class="kith-quiet">Marked: {act.flag}</div>}
  </>
)

const About = ({ act: { about, others } }: { act: ActShown }) => (
  <>
    {about?.name ? (
      <a class="govuk-link" href={`/families/${about.familyId}`}>
        {about.name}
      </a>
    ) : (
      about?.reference
    )}
    {others > 0 && <div class="kith-quiet">{counted(others, 'record')} shown in a list</div>}
  </>
)
