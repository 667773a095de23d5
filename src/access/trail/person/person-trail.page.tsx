import { Select } from '../../../govuk/select.tsx'
import { Table } from '../../../govuk/table.tsx'
import { momentInWords } from '../../../kernel/clock.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { Page } from '../../../web/page.tsx'
import { doneInWords, KIND_WORDS, KINDS, type Kind } from '../acts.ts'
import { DatesFilter } from '../dates.page.tsx'
import { postsInWords, type PastPost } from '../past-post.ts'
import { inAddress } from '../stretch.ts'

type LookShown = {
  readonly at: Date
  readonly actorId: string | undefined
  readonly actor: string | undefined
  readonly posts: readonly PastPost[]
  readonly what: string
  readonly reason: string | undefined
  readonly outcome: string
  readonly flag: string | undefined
  readonly inAList: boolean
}
type Props = {
  readonly person: { readonly id: string; readonly name: string }
  readonly looks: readonly LookShown[]
  readonly filter: { readonly fields: Readonly<Record<string, string>>; readonly kind: Kind | undefined }
  readonly problems: readonly Problem[]
  readonly isFirstPage: boolean
  readonly more: string | undefined
  /** Whether the names of those who looked lead to what else they looked at. */
  readonly whole: boolean
}

export const PersonTrailPage = ({ person, looks, filter, problems, isFirstPage, more, whole }: Props) => (
  <Page
    title={`Who has looked at ${person.name}`}
    back={whole ? { href: '/trail', text: 'The trail' } : { href: `/people/${person.id}`, text: person.name }}
    problems={problems}
  >
    <h1 class="govuk-heading-l">Who has looked at {person.name}</h1>
    <p class="govuk-body">
      Everything done with their record, and with any record of a family they belong to, newest first.{' '}
      <a class="govuk-link" href={`/trail/people/${person.id}/extract${inAddress(filter.fields)}`}>
        Make an extract to give to them
      </a>
    </p>
    <DatesFilter fields={filter.fields} problems={problems}>
      <Select
        name="kind"
        label="What was done"
        labelClass="govuk-label--s"
        value={filter.kind ?? ''}
        items={[{ value: '', text: 'Anything' }, ...KINDS.map((kind) => ({ value: kind, text: KIND_WORDS[kind] }))]}
      />
    </DatesFilter>
    {looks.length === 0 ? (
      <p class="govuk-body">{isFirstPage ? 'Nobody has, in the days and ways asked for.' : 'Nothing before this.'}</p>
    ) : (
      <Table
        stacked
        head={['When', 'Who', 'In which post', 'What they did']}
        rows={looks.map((look) => [
          momentInWords(look.at),
          <Who look={look} whole={whole} />,
          postsInWords(look.posts),
          <What look={look} />,
        ])}
      />
    )}
    {more && (
      <p class="govuk-body">
        <a class="govuk-link" href={more}>
          Earlier
        </a>
      </p>
    )}
  </Page>
)

const Who = ({ look: { actor, actorId }, whole }: { look: LookShown; whole: boolean }) =>
  whole && actorId ? (
    <a class="govuk-link" href={`/trail/practitioners/${actorId}`}>
      {actor}
    </a>
  ) : (
    <>{actor ?? 'Nobody signed in'}</>
  )

const What = ({ look }: { look: LookShown }) => (
  <>
    {doneInWords(look)}
    {look.reason && <div class="kith-quiet">Reason given: {look.reason}</div>}
    {look.flag && <strong class="kith-quiet">Marked: {look.flag}</strong>}
  </>
)
