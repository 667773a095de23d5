import { SummaryCard } from '../../govuk/summary-card.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { AskChoice, asOptions, AskTicks, AskWords, FormPage, type FormState } from '../../web/form-page.tsx'
import { Page } from '../../web/page.tsx'
import type { Conference } from '../stages.ts'
import { NOTE_WORDS, type AddedKind, type Discipline, type Note } from './note.ts'

type Props = {
  readonly conference: Conference
  readonly notes: readonly Note[]
  readonly kinds: readonly AddedKind[]
  readonly disciplines: readonly Discipline[]
  readonly state: FormState
}

/** What is kept apart from the rest of the record: each note says who reads it, before anybody writes one. */
export const NotesPage = ({ conference, notes, kinds, disciplines, state }: Props) => {
  const back = { href: `/conferences/${conference.id}`, text: 'Back to the conference' }
  const list = <Notes notes={notes} />
  if (kinds.length === 0)
    return (
      <Page title="Notes kept apart" back={back}>
        <span class="govuk-caption-l">{conference.familyName}</span>
        <h1 class="govuk-heading-l">Notes kept apart</h1>
        {list}
      </Page>
    )
  return (
    <FormPage
      title="Notes kept apart"
      caption={conference.familyName}
      back={back}
      state={state}
      button="Add this note"
      lead={
        <>
          <p class="govuk-body">These stay out of the family’s plan and its copies. Each kind has its own readers.</p>
          {list}
          <h2 class="govuk-heading-m">Add a note</h2>
        </>
      }
    >
      <AskChoice
        state={state}
        name="kind"
        legend="What kind of note is it?"
        options={kinds.map((kind) => ({
          value: kind,
          text: NOTE_WORDS[kind].title,
          hint: `Read by: ${lower(NOTE_WORDS[kind].readBy)}`,
        }))}
      />
      {kinds.includes('specialist') && disciplines.length > 1 && (
        <AskChoice
          state={state}
          name="discipline"
          legend="Which discipline is it kept to?"
          options={asOptions(disciplines)}
        />
      )}
      <AskWords state={state} name="words" label="The note" rows={6} />
      {kinds.includes("child's views") && (
        <AskTicks
          state={state}
          name="sharedWithWorker"
          legend="If it is what the child told us"
          options={[{ value: 'yes', text: 'The child says their worker may read it' }]}
        />
      )}
    </FormPage>
  )
}

const Notes = ({ notes }: { readonly notes: readonly Note[] }) =>
  notes.length === 0 ? (
    <p class="govuk-body">There is no note here that you may read.</p>
  ) : (
    <>
      {notes.map((note) => (
        <SummaryCard title={NOTE_WORDS[note.kind].title}>
          <SummaryList
            rows={[
              { key: 'Note', value: <span class="kith-words">{note.words}</span> },
              { key: 'Written', value: `${inWords(note.writtenOn)}, by ${note.writtenBy}` },
              { key: 'Read by', value: readersOf(note) },
            ]}
          />
        </SummaryCard>
      ))}
    </>
  )

const readersOf = (note: Note): string =>
  note.kind === 'specialist'
    ? `Specialists in ${note.discipline ?? ''} who work with this family, and whoever wrote it`
    : note.kind === "child's views" && note.sharedWithWorker
      ? 'The conference service, the legal adviser and, because the child says so, the child’s worker'
      : NOTE_WORDS[note.kind].readBy

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
