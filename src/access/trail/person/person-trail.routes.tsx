import type { Tx } from '../../../db/as-actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Asked, Route } from '../../../web/route.ts'
import type { Actor } from '../../actor.ts'
import { actsOf, KINDS } from '../acts.ts'
import { readDates } from '../dates.form.ts'
import { readsTrailOfPeople, readsWholeTrail } from '../policy.ts'
import { trailSettings } from '../settings.queries.ts'
import { everSince, inAddress } from '../stretch.ts'
import { extractAsCsv, extractOf } from './extract.ts'
import { ExtractPage } from './extract.page.tsx'
import { PersonTrailPage } from './person-trail.page.tsx'
import { findTrailName, looksAt } from './person-trail.queries.ts'

const PAGE = 50
const EXTRACT = 10_000

export const personTrailRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /trail/people/:person',
    may: readsTrailOfPeople,
    audit: 'trail of a person viewed',
    async answer({ tx, actor, param, query, today }) {
      const name = await findTrailName(tx, param('person'))
      if (name === undefined) return { missing: true }
      const person = { id: param('person'), name }
      const { fields, read } = readDates(query)
      const kind = KINDS.find((one) => one === query('kind'))
      const before = numberIn(query('before'))
      const stretch = everSince(...(read.ok ? ([read.value.from, read.value.to] as const) : NO_DATES), today)
      const found = await looksAt(tx, person.id, { ...stretch, before, acts: kind && actsOf(kind) }, PAGE + 1)
      const looks = found.slice(0, PAGE)
      const last = found.length > PAGE ? looks.at(-1) : undefined
      const more = last && inAddress({ ...fields, kind: kind ?? '', before: String(last.id) })
      return {
        page: (
          <PersonTrailPage
            {...{ person, looks, more }}
            filter={{ fields, kind }}
            problems={read.ok ? [] : read.problems}
            isFirstPage={before === undefined}
            whole={readsWholeTrail(actor)}
          />
        ),
        about: person.id,
      }
    },
  },
  {
    at: 'GET /trail/people/:person/extract',
    may: readsTrailOfPeople,
    audit: 'extract of the trail viewed',
    async answer(asked) {
      const extract = await extractFor(asked)
      if (!extract) return { missing: true }
      return { page: <ExtractPage {...extract} council={asked.council} />, about: extract.person.id }
    },
  },
  {
    at: 'POST /trail/people/:person/extract',
    may: readsTrailOfPeople,
    audit: 'extract of the trail exported',
    async answer(asked) {
      const extract = await extractFor(asked)
      if (!extract) return { missing: true }
      const text = extractAsCsv(extract.lines, extract.staffNames)
      return {
        file: { name: `who-looked-${asked.today}.csv`, type: 'text/csv; charset=utf-8', text },
        about: extract.person.id,
      }
    },
  },
]

const NO_DATES: readonly [undefined, undefined] = [undefined, undefined]

async function extractFor({ tx, param, query, today }: Asked<Tx, Actor>) {
  const name = await findTrailName(tx, param('person'))
  if (name === undefined) return undefined
  const person = { id: param('person'), name }
  const { fields, read } = readDates(query)
  const [from, to]: readonly (PlainDate | undefined)[] = read.ok ? [read.value.from, read.value.to] : []
  const { staffNames } = await trailSettings(tx)
  const looks = await looksAt(tx, person.id, everSince(from, to, today), EXTRACT + 1)
  const lines = extractOf(looks.slice(0, EXTRACT), staffNames)
  return { person, lines, from, to: to ?? today, fields, staffNames, cut: looks.length > EXTRACT }
}

export const numberIn = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined)
