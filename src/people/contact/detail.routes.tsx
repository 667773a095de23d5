import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { clashing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { keepsFamilies } from '../policy.ts'
import { removeDetail, saveChangedDetail } from './contact.commands.ts'
import { readChangedDetail, readVersion } from './contact.form.ts'
import { findDetail } from './contact.queries.ts'
import { findReachable } from './contact.routes.tsx'
import type { ContactDetail } from './contact.ts'
import { ChangeDetailPage } from './detail.page.tsx'

export const detailRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /contact-details/:detail',
    may: keepsFamilies,
    audit: 'contact detail viewed',
    async answer({ tx, param, keptWords }) {
      const found = await findWritable(tx, param('detail'))
      if (!found) return { missing: true }
      const { person, detail } = found
      const kept = await keptWords()
      const state = standingOrKept(fieldsOf(detail), kept, textsOf(detail), ticksOf(detail))
      return { page: <ChangeDetailPage {...{ person, detail, state }} />, about: person.id }
    },
  },
  {
    at: 'POST /contact-details/:detail',
    may: keepsFamilies,
    audit: 'contact detail changed',
    async answer({ tx, param, form }) {
      const found = await findWritable(tx, param('detail'))
      if (!found) return { missing: true }
      const { person, detail } = found
      const sent = await form()
      const read = readChangedDetail(sent, detail.kind)
      if (!read.ok)
        return {
          problemsOn: <ChangeDetailPage {...{ person, detail }} state={typed(sent, read.problems)} />,
          about: person.id,
        }
      if (!(await saveChangedDetail(tx, detail.id, read.value))) {
        const now = (await findDetail(tx, detail.id)) ?? detail
        return {
          clashOn: <ChangeDetailPage person={person} detail={now} state={clashing(sent, textsOf(now))} />,
          about: person.id,
        }
      }
      return { goTo: `/people/${person.id}/contact`, about: person.id, saying: 'It is saved' }
    },
  },
  {
    at: 'POST /contact-details/:detail/remove',
    may: keepsFamilies,
    audit: 'contact detail taken out',
    async answer({ tx, param, form, today }) {
      const found = await findWritable(tx, param('detail'))
      if (!found) return { missing: true }
      const { person, detail } = found
      const read = readVersion(await form())
      if (!read.ok || !(await removeDetail(tx, detail.id, read.value.version, today)))
        return {
          goTo: `/contact-details/${detail.id}`,
          about: person.id,
          saying: 'Somebody changed this just now, so it was not taken out. Look again first',
          notSaved: true,
        }
      return { goTo: `/people/${person.id}/contact`, about: person.id, saying: 'It is taken out' }
    },
  },
]

async function findWritable(tx: Tx, id: string) {
  const detail = await findDetail(tx, id)
  const found = detail && (await findReachable(tx, detail.personId))
  return detail && found?.writes ? { detail, person: found.person } : undefined
}

const fieldsOf = ({ value, bestTimes, askFor, howToUse }: ContactDetail) => ({ value, bestTimes, askFor, howToUse })
const ticksOf = ({ leaveNoMessage }: ContactDetail) => ({ leaveNoMessage: leaveNoMessage ? ['yes'] : [] })
const textsOf = (detail: ContactDetail) => [
  { label: 'The address, number or name', text: detail.value },
  { label: 'Messages', text: detail.leaveNoMessage ? 'Leave no message' : '' },
  { label: 'Another name to ask for', text: detail.askFor },
  { label: 'When it is safe to use', text: detail.bestTimes },
  { label: 'Anything else', text: detail.howToUse },
]
