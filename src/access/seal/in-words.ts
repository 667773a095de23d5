import { counted } from '../../kernel/counted.ts'
import type { Checked, Finding } from './verifier.ts'

/** 2026-11-24 at 09:15:02 UTC: as it stands in the store, for whoever compares the two. */
const when = (at: string | null): string => (at ? at.replace('T', ' at ').replace(/\.\d+Z$/, ' UTC') : 'no time')

/** What was found wrong, in one sentence that names it. */
export function inSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'altered':
      return `Row ${finding.row.id} was altered after it was sealed. It now says: ${when(finding.row.at)}, ${finding.row.what ?? ''}, about ${finding.row.about ?? 'nobody'}.`
    case 'slipped in':
      return `Row ${finding.row.id} was slipped in after its place was sealed. It says: ${when(finding.row.at)}, ${finding.row.what ?? ''}, about ${finding.row.about ?? 'nobody'}.`
    case 'removed':
      return `Row ${finding.id} was removed. It stood when seal ${finding.seal.number} was made, ${when(finding.seal.madeAt)}.`
    case 'seal altered':
      return `Seal ${finding.number} was altered, or does not follow from the one before it.`
    case 'seal removed':
      return `Seal ${finding.number} was removed.`
    case 'seal slipped in':
      return `There is more than one seal ${finding.number}.`
    case 'head not found':
      return `No seal has the digest ${finding.head}. Seals were removed from the end, or the whole chain was made anew.`
    case 'not readable':
      return `Line ${finding.line} of the file is not as Kith writes it: the file was changed, or cut short.`
  }
}

/** What was checked, and what of it is proved. */
export function wholeInSentences({ rows, seals, unsealed, head }: Checked): readonly string[] {
  return [
    `The trail is whole: ${counted(rows, 'row')} under ${counted(seals, 'seal')}.`,
    ...(unsealed > 0 ? [`${counted(unsealed, 'row')} not sealed yet, and so not proved.`] : []),
    ...(head ? [`The last seal: ${head}`] : []),
  ]
}
