import type { Tx } from '../../../db/as-actor.ts'
import type { Route } from '../../../web/route.ts'
import type { Actor } from '../../actor.ts'
import { readDates } from '../dates.form.ts'
import { numberIn } from '../person/person-trail.routes.tsx'
import { readsWholeTrail } from '../policy.ts'
import { aMonthTo, inAddress } from '../stretch.ts'
import { PractitionerTrailPage } from './practitioner-trail.page.tsx'
import { actsByDay, actsOfPractitioner, findPractitioner } from './practitioner-trail.queries.ts'

const PAGE = 100

export const practitionerTrailRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /trail/practitioners/:practitioner',
    may: readsWholeTrail,
    audit: 'trail of a practitioner viewed',
    async answer({ tx, param, query, today }) {
      const practitioner = await findPractitioner(tx, param('practitioner'))
      if (!practitioner) return { missing: true }
      const { fields, read } = readDates(query)
      const stretch = read.ok ? aMonthTo(read.value.from, read.value.to, today) : aMonthTo(undefined, undefined, today)
      const found = await actsOfPractitioner(
        tx,
        practitioner.id,
        { ...stretch, before: numberIn(query('before')) },
        PAGE + 1,
      )
      const acts = found.slice(0, PAGE)
      const last = found.length > PAGE ? acts.at(-1) : undefined
      const more = last && inAddress({ ...fields, before: String(last.id) })
      const days = await actsByDay(tx, practitioner.id, stretch)
      return {
        page: (
          <PractitionerTrailPage
            {...{ practitioner, acts, days, stretch, fields, more }}
            problems={read.ok ? [] : read.problems}
          />
        ),
        about: practitioner.id,
      }
    },
  },
]
