import type { PlainDate } from '../../kernel/plain-date.ts'
import { readAsked } from '../search/asked.ts'

/** What was searched for, or said of the person before (`carriedOn`), as the fields of a new person's form. */
export function fieldsFromWords(words: string, today: PlainDate, carried = '') {
  const said = new URLSearchParams(carried)
  const query = (name: string) => said.get(name) ?? ''
  const { names, bornOn } = readAsked(words, today)
  const [givenName = '', ...rest] = names.split(' ')
  const [year = '', month = '', day = ''] = bornOn?.split('-') ?? []
  const fields: Readonly<Record<string, string>> = {
    givenName: capital(givenName),
    familyName: query('familyName') || rest.map(capital).join(' '),
    sex: '',
    firstLanguage: query('firstLanguage') || 'English',
    tie: query('tie'),
    describedAs: query('describedAs'),
    statedBy: query('statedBy'),
    'bornOn-day': day.replace(/^0/, ''),
    'bornOn-month': month.replace(/^0/, ''),
    'bornOn-year': year,
  }
  return { fields, to: query('to').split(' ').filter(Boolean) }
}

type Sent = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }

/** What carries on to the next of "mum's new partner's kids": everything that is the same again is there already. */
export function carriedOn(sent: Sent): string {
  const same = new URLSearchParams({ tie: sent.text('tie') || 'none', to: sent.all('to').join(' ') })
  for (const name of ['familyName', 'firstLanguage', 'describedAs', 'statedBy'])
    if (sent.text(name)) same.set(name, sent.text(name).slice(0, 200))
  return same.toString()
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
