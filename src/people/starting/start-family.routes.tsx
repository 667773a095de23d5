import { findAsked, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { problemsIn } from '../../kernel/outcome.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { peopleAlike, trailOfAlike } from '../adding/alike.queries.ts'
import { fieldsFromWords } from '../adding/carried.ts'
import { addToFamily, savePerson } from '../adding/person.commands.ts'
import { readNewPerson } from '../adding/person.form.ts'
import { isChild } from '../person.ts'
import { startsRecords } from '../policy.ts'
import { openFamily } from './family.commands.ts'
import { readNewFamily } from './family.form.ts'
import { StartFamilyPage } from './start-family.page.tsx'

export const startFamilyRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/new',
    may: startsRecords,
    audit: 'form for a new family viewed',
    async answer({ tx, actor, query, today }) {
      const askedId = query('asked')
      const words = await findAsked(tx, askedId)
      // Search before create: without words nothing was searched for.
      if (!words) return { goTo: '/people', about: 'new family' }
      const { fields } = fieldsFromWords(words, today)
      const state = standing({
        ...fields,
        ...(fields['familyName'] && { familyTitle: `The ${fields['familyName']} family` }),
      })
      return { page: <StartFamilyPage {...{ askedId, today, state }} posts={postsThatOpen(actor)} /> }
    },
  },
  {
    at: 'POST /families/new',
    may: startsRecords,
    audit: 'family opened',
    async answer({ tx, actor, query, form, today, newId }) {
      const [askedId, posts, sent] = [query('asked'), postsThatOpen(actor), await form()]
      const [family, child] = [readNewFamily(sent, posts), readNewPerson(sent, today)]
      const alike = child.ok && !sent.text('isNew') ? await peopleAlike(tx, child.value) : []
      const problems = [
        ...problemsIn(family),
        ...problemsIn(child),
        ...(child.ok && !isChild(child.value, today)
          ? [
              {
                field: 'bornOn',
                text: 'Enter a date of birth under 18 years ago, or a due date: a record begins with a child',
              },
            ]
          : []),
        ...(alike.length > 0 ? [{ field: 'isNew', text: 'Say whether it is somebody Kith has already' }] : []),
      ]
      if (!family.ok || !child.ok || problems.length > 0)
        return {
          problemsOn: <StartFamilyPage {...{ askedId, today, posts, alike }} state={typed(sent, problems)} />,
          ...(child.ok ? trailOfAlike(child.value, alike) : {}),
        }
      const [id, childId] = [newId(), newId()]
      await openFamily(tx, { id, name: family.value.familyTitle, team: family.value.team, today }, actor)
      await savePerson(tx, childId, child.value)
      await addToFamily(tx, id, childId)
      return { goTo: `/families/${id}`, about: id, saying: 'The record is open. Add who else is in the family' }
    },
  },
]

/** Teams for which this person can open a family. */
const postsThatOpen = (actor: Actor) =>
  actor.posts.filter(({ role }) => role === 'social-worker' || role === 'team-manager')
