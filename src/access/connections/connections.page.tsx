import { Pagination } from '../../govuk/pagination.tsx'
import { SummaryCard } from '../../govuk/summary-card.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { Connection } from './connections.ts'

type ListProps = {
  readonly connections: readonly Connection[]
  readonly actorId: string
  readonly page: number
  readonly more: boolean
}

/** Who is connected with whom. Of a person it gives the name, and no way into the record. */
export const ConnectionsPage = ({ connections, actorId, page, more }: ListProps) => (
  <Page title="Connections">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Connections</h1>
        <p class="govuk-body">
          Somebody who is connected with a person cannot open any family of theirs. Clear a connection only when you
          have checked that it is not so. What is cleared stays on this list.
        </p>
        {connections.length === 0 && (
          <p class="govuk-body">
            There are none{page > 1 ? ' on this page' : ''}. They appear when somebody tells Kith whom they know, or
            when Kith notices it.
          </p>
        )}
        {connections.map((connection) => (
          <ConnectionCard connection={connection} own={connection.practitionerId === actorId} />
        ))}
        {(page > 1 || more) && (
          <Pagination
            {...(page > 1 ? { previous: { href: `/connections?page=${page - 1}` } } : {})}
            {...(more ? { next: { href: `/connections?page=${page + 1}` } } : {})}
          />
        )}
      </div>
    </div>
  </Page>
)

const HOW = { declared: 'They told Kith', noticed: 'Kith noticed' } as const

type CardProps = { readonly connection: Connection; readonly own: boolean }
const ConnectionCard = ({ connection, own }: CardProps) => (
  <SummaryCard
    title={`${connection.practitionerName} and ${connection.personName}`}
    actions={
      connection.cleared || own ? [] : [{ href: `/connections/${connection.id}/clear`, text: 'Clear this connection' }]
    }
  >
    <SummaryList
      rows={[
        { key: HOW[connection.how], value: <span class="kith-words">{connection.why}</span> },
        { key: 'Since', value: inWords(connection.since) },
        connection.cleared && {
          key: 'Cleared',
          value: (
            <span class="kith-words">
              {`${inWords(connection.cleared.on)}, by ${connection.cleared.by}: ${connection.cleared.reason}`}
            </span>
          ),
        },
        own && { key: 'Yours', value: 'Somebody else decides about this one.' },
      ]}
    />
  </SummaryCard>
)

type ClearProps = { readonly connection: Connection; readonly state: FormState }

export const ClearConnectionPage = ({ connection, state }: ClearProps) => (
  <FormPage
    title={`Clear: ${connection.practitionerName} and ${connection.personName}`}
    back={{ href: '/connections', text: 'Back to connections' }}
    state={state}
    version={connection.version}
    button="Clear this connection"
    lead={
      <p class="govuk-body">
        {connection.how === 'declared' ? 'They told Kith' : 'Kith noticed'}: {connection.why}. Once it is cleared,{' '}
        {connection.practitionerName} may open the families they work with, this person’s among them.
      </p>
    }
  >
    <AskWords
      state={state}
      name="reason"
      label="Why are they not connected?"
      hint="Say what you checked, and with whom"
    />
  </FormPage>
)
