import { InsetText } from '../../govuk/inset-text.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { Table } from '../../govuk/table.tsx'
import { momentInWords, timeInLondon } from '../../kernel/clock.ts'
import { AskChoice, AskDay, asOptions, AskText, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import { DECISIONS, isWaiting, type Opening } from './opening.ts'

export const OpenARecordPage = ({ state }: { readonly state: FormState }) => (
  <FormPage
    title="Open a record you do not work with"
    back={{ href: '/people', text: 'Find a child or family' }}
    state={state}
    button="Open it for one hour"
    lead={
      <>
        <p class="govuk-body">
          Use this when a child may be at risk and you need to know now. It opens one family for one hour, to read and
          not to change, even if the record is restricted.
        </p>
        <p class="govuk-body">
          Your manager is told at once, everything you look at is on the trail, and somebody decides afterwards whether
          it was right.
        </p>
      </>
    }
  >
    <AskText
      state={state}
      name="reference"
      label="Reference of the family or the child"
      hint="As the council’s case system has it, or the one in Kith"
      class="govuk-input--width-20"
      autocomplete="off"
    />
    <p class="govuk-body">Or, if you do not have a reference:</p>
    <AskText state={state} name="name" label="The child’s whole name" autocomplete="off" />
    <AskDay state={state} name="bornOn" legend="The child’s date of birth" hint="For example, 27 3 2017" />
    <AskWords
      state={state}
      name="reason"
      label="Why do you need to open it?"
      hint="In your own words: what has happened, and what you will do with what you find"
      rows={4}
    />
  </FormPage>
)

type ListProps = {
  readonly waiting: readonly Opening[]
  readonly decided: readonly Opening[]
  readonly older: string | undefined
}

export const OpeningsPage = ({ waiting, decided, older }: ListProps) => (
  <Page title="Records opened with a reason">
    <h1 class="govuk-heading-l">Records opened with a reason</h1>
    <p class="govuk-body">
      Each of these was opened for an hour by somebody who does not work with the family. It stays here until somebody
      else decides whether that was right.
    </p>
    <h2 class="govuk-heading-m">Waiting for a decision{waiting.length > 0 ? ` (${waiting.length})` : ''}</h2>
    {waiting.length > 0 ? (
      <Openings openings={waiting} />
    ) : (
      <p class="govuk-body">None is waiting. One appears here the moment somebody opens a record.</p>
    )}
    <h2 class="govuk-heading-m">Decided</h2>
    {decided.length > 0 ? <Openings openings={decided} /> : <p class="govuk-body">None yet.</p>}
    {older && (
      <p class="govuk-body">
        <a class="govuk-link" href={older}>
          Older
        </a>
      </p>
    )}
  </Page>
)

const Openings = ({ openings }: { readonly openings: readonly Opening[] }) => (
  <Table
    stacked
    head={['Who opened it', 'Family', 'When', 'Where it stands']}
    rows={openings.map((opening) => [
      <a class="govuk-link" href={`/openings/${opening.id}`}>
        {opening.openedBy}
      </a>,
      opening.reference,
      momentInWords(opening.openedAt),
      opening.decision ? capital(opening.decision) : 'Waiting',
    ])}
  />
)

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

type OneProps = { readonly opening: Opening; readonly mayDecide: boolean; readonly state: FormState }

export const OpeningPage = ({ opening, mayDecide, state }: OneProps) => {
  const title = `Opened by ${opening.openedBy}`
  const back = { href: '/openings', text: 'Records opened with a reason' }
  const facts = <Facts opening={opening} />
  if (!mayDecide)
    return (
      <Page title={title} back={back}>
        <h1 class="govuk-heading-l">{title}</h1>
        {facts}
        {isWaiting(opening) && <InsetText>Somebody else decides whether it was right to open it.</InsetText>}
      </Page>
    )
  return (
    <FormPage title={title} back={back} state={state} version={opening.version} button="Save the decision" lead={facts}>
      <AskChoice state={state} name="decision" legend="Was it right to open it?" options={asOptions(DECISIONS)} />
      <AskWords
        state={state}
        name="note"
        label="What you found, and what will be done"
        hint="Needed unless it was right to open it"
        rows={4}
      />
    </FormPage>
  )
}

const Facts = ({ opening }: { readonly opening: Opening }) => (
  <SummaryList
    rows={[
      { key: 'Who', value: `${opening.openedBy}, ${opening.jobTitle}` },
      { key: 'Family', value: opening.reference },
      { key: 'Opened', value: `${momentInWords(opening.openedAt)}, until ${timeInLondon(opening.endedAt)}` },
      { key: 'Why, in their words', value: <span class="kith-words">{opening.reason}</span> },
      opening.decision !== undefined && {
        key: 'Decision',
        value: `${capital(opening.decision)}${opening.decidedBy ? `, by ${opening.decidedBy}` : ''}${opening.decidedAt ? `, ${momentInWords(opening.decidedAt)}` : ''}`,
      },
      opening.decisionNote !== '' && {
        key: 'What was found',
        value: <span class="kith-words">{opening.decisionNote}</span>,
      },
    ]}
  />
)
