import { Table } from '../../govuk/table.tsx'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import type { TakenFile } from './files.ts'

type Props = { readonly files: readonly TakenFile[]; readonly missing: readonly string[]; readonly lastDue: PlainDate }

/** What the figures from files stand on, year by year, with every row accounted for. It names nobody. */
export const TakenInPage = ({ files, missing, lastDue }: Props) => (
  <Page title="Statutory files">
    <h1 class="govuk-heading-l">Statutory files</h1>
    <p class="govuk-body-l">What has been taken in, and what became of every row.</p>
    {missing.length > 0 && (
      <p class="govuk-body">
        For the year to {inWords(lastDue)}, {missing.map(named).join(' and ')} {missing.length === 1 ? 'has' : 'have'}{' '}
        not been taken in yet.
      </p>
    )}
    <p class="govuk-body">
      To take files in, whoever looks after the server runs <code>npx kith import</code> and names the files or their
      folder. Taking the same file in twice changes nothing.
    </p>
    {[...new Set(files.map(({ yearEnding }) => yearEnding))].map((year) => (
      <YearOfFiles year={year} files={files.filter(({ yearEnding }) => yearEnding === year)} />
    ))}
    {files.length === 0 && <p class="govuk-body">Nothing has been taken in yet.</p>}
  </Page>
)

const named = (collection: string): string =>
  collection === 'SSDA903' ? 'the SSDA903 return' : 'the children in need census'

const number = (count: number) => ({ content: count.toLocaleString('en-GB'), format: 'numeric' as const })

const YearOfFiles = ({ year, files }: { year: PlainDate | undefined; files: readonly TakenFile[] }) => (
  <div
    class="kith-scroll"
    tabIndex={0}
    role="region"
    aria-label={`Files for the year to ${year ? inWords(year) : 'a date not known'}`}
  >
    <Table
      caption={year ? `Year to ${inWords(year)}` : 'Year not known'}
      captionClass="govuk-table__caption--m"
      head={[
        'File',
        'Return',
        ...['Rows read', 'Used', 'Set aside', 'Not used yet'].map((content) => ({
          content,
          format: 'numeric' as const,
        })),
      ]}
      firstCellIsHeader
      rows={files.map((file) => [
        file.name,
        file.part === file.collection ? file.collection : `${file.collection}, ${file.part}`,
        number(file.rowsRead),
        number(file.rowsUsed),
        number(file.rowsSetAside),
        number(file.rowsNotYetUsed),
      ])}
    />
  </div>
)
