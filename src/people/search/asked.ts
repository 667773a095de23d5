import { plainDate, type PlainDate } from '../../kernel/plain-date.ts'

/** What somebody typed into the one search box: names, a date of birth, references, in any order. */
export type Asked = {
  readonly names: string
  readonly bornOn: PlainDate | undefined
  readonly reference: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DATE =
  /\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})|(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4}))\b/i
const MOST_WORDS = 8

export function readAsked(typed: string, today: PlainDate): Asked {
  const text = typed.slice(0, 200).normalize('NFC')
  const found = DATE.exec(text)
  const bornOn = found ? dateOf(found, today) : undefined
  const rest = bornOn && found ? text.replace(found[0], ' ') : text
  const words = rest.split(/[\s,;]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(born|dob)$/i.test(word))
  const names = words.filter((word) => !/\d/.test(word)).slice(0, MOST_WORDS)
  const telling = names.filter((word) => !/^(the|family)$/i.test(word))
  return {
    names: (telling.length > 0 ? telling : names).join(' '),
    bornOn,
    reference: words.find((word) => /\d/.test(word)) ?? '',
  }
}

export const isEmpty = ({ names, bornOn, reference }: Asked): boolean => !names && !bornOn && !reference

function dateOf(found: RegExpExecArray, today: PlainDate): PlainDate | undefined {
  const [, y1, m1, d1, d2, m2, y2, d3, name = '', y3] = found
  const month = m1 ?? m2 ?? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
  const day = d1 ?? d2 ?? d3 ?? ''
  const year = wholeYear(y1 ?? y2 ?? y3 ?? '', today)
  return plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Two figures mean this century unless that would be in the future: 12 is 2012, 86 is 1986. */
function wholeYear(year: string, today: PlainDate): string {
  if (year.length === 4) return year
  return `20${year}` > today.slice(0, 4) ? `19${year}` : `20${year}`
}
