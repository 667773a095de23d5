import { Details } from '../../govuk/details.tsx'
import { Table } from '../../govuk/table.tsx'

/** What families and workers thought in a year, together: averages out of five, of five answers or more. */
export type Thought = {
  readonly year: number
  readonly answers: number
  readonly listenedTo: string
  readonly feltSafe: string
  readonly planIsOurs: string
}

export const WhatTheyThought = ({ years }: { readonly years: readonly Thought[] }) =>
  years.length === 0 ? null : (
    <Details summary="What families and workers thought">
      <p class="govuk-body">
        Averages out of five, of all who answered in a year. A year with fewer than five answers is left out, and each
        answer by itself is read by the service’s manager alone.
      </p>
      <Table
        head={['Year', 'Answers', 'Listened to', 'Felt safe', 'The plan is ours']}
        firstCellIsHeader
        rows={years.map(({ year, answers, listenedTo, feltSafe, planIsOurs }) => [
          String(year),
          String(answers),
          listenedTo,
          feltSafe,
          planIsOurs,
        ])}
      />
    </Details>
  )
