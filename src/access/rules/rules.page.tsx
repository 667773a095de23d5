import { Button } from '../../govuk/button.tsx'
import { Details } from '../../govuk/details.tsx'
import { Input } from '../../govuk/input.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { Table } from '../../govuk/table.tsx'
import { momentInWords } from '../../kernel/clock.ts'
import { Page } from '../../web/page.tsx'
import type { ActsOfKind } from './acts.ts'
import { OUTSIDE, READERS, RECORD_KINDS, type RecordKind } from './record-kinds.ts'
import { RULES } from './rules-in-words.ts'

type Signed = {
  readonly name: string
  readonly jobTitle: string
  readonly signedAt: Date
  readonly digest: string
  readonly note: string
}
type Props = {
  readonly acts: readonly ActsOfKind[]
  readonly digest: string
  readonly signed: Signed | undefined
  readonly maySign: boolean
}

/** The rules as the program holds them, for somebody to read and sign. It is written from the code that keeps them. */
export const RulesPage = ({ acts, digest, signed, maySign }: Props) => (
  <Page title="Who may see whom">
    <h1 class="govuk-heading-l">Who may see whom</h1>
    <p class="govuk-body-l">
      These are the rules that Kith keeps, written from the code that keeps them. The database enforces them under every
      page, list, count, search and file.
    </p>
    <Standing signed={signed} digest={digest} />
    <h2 class="govuk-heading-m">The rules, in the order they are asked</h2>
    <ol class="govuk-list govuk-list--number kith-rules">
      {RULES.map(({ title, says }) => (
        <li>
          <strong>{title}.</strong> {says}
        </li>
      ))}
    </ol>
    <h2 class="govuk-heading-m">Who reads each kind of record</h2>
    {RECORD_KINDS.map((kind) => (
      <KindOfRecord kind={kind} />
    ))}
    <h2 class="govuk-heading-m">What is told outside the council</h2>
    <p class="govuk-body">What Kith makes for somebody holds no more than this.</p>
    <div class="kith-wide-table" role="region" aria-label="What is told outside the council" tabIndex={0}>
      <Table
        head={['What', 'Family and friends', 'The child', 'The court']}
        rows={OUTSIDE.map(({ name, family, child, court }) => [name, family, child, court])}
      />
    </div>
    <h2 class="govuk-heading-m">What each kind of person may do at all</h2>
    <p class="govuk-body">
      Whose record they may do it with follows the rules above. The trail says each act in these same words.
    </p>
    {acts.map(({ kind, does, acts: names }) => (
      <Details summary={`${kind}: ${names.length} acts`}>
        <p class="govuk-body">{does}</p>
        <ul class="govuk-list govuk-list--bullet kith-acts">
          {names.map((name) => (
            <li>{name}</li>
          ))}
        </ul>
      </Details>
    ))}
    {maySign && (
      <form method="post">
        <h2 class="govuk-heading-m">Sign</h2>
        <p class="govuk-body">Signing says that you have read these rules as they stand today.</p>
        <input type="hidden" name="digest" value={digest} />
        <Input name="note" label="A note (optional)" hint="For example, what is to change before you sign again" />
        <Button preventDoubleClick>Sign these rules</Button>
      </form>
    )}
  </Page>
)

const KindOfRecord = ({ kind }: { readonly kind: RecordKind }) => (
  <section class="kith-kind">
    <h3 class="govuk-heading-s">{kind.name}</h3>
    <ul class="govuk-list govuk-list--bullet">
      {kind.readBy.map((reader) => (
        <li>{READERS[reader]}</li>
      ))}
    </ul>
  </section>
)

const Standing = ({ signed, digest }: { readonly signed: Signed | undefined; readonly digest: string }) => (
  <InsetText>
    {signed === undefined
      ? 'Nobody has signed these rules yet. An information governance lead does.'
      : `${signed.digest === digest ? 'Signed as they stand' : 'Changed since they were signed'} by ${signed.name}, ${signed.jobTitle}, on ${momentInWords(signed.signedAt)}.`}
    {signed?.note && <span class="kith-words"> “{signed.note}”</span>}
    <br />
    <span class="kith-quiet">Fingerprint of these rules: {digest.slice(0, 16)}</span>
  </InsetText>
)
