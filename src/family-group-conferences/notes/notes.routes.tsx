import { keepsFamilies, seesFamilies, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { standing, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { findConference } from '../conference.queries.ts'
import { readNote } from './note.form.ts'
import { kindsToAdd } from './note.ts'
import { addNote } from './notes.commands.ts'
import { NotesPage } from './notes.page.tsx'
import { notesOn, readingOf } from './notes.queries.ts'

export const notesRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /conferences/:conference/notes',
    may: seesFamilies,
    audit: 'notes kept apart viewed',
    async answer({ tx, param }) {
      const about = await notesOf(tx, param('conference'))
      if (!about) return { missing: true }
      return { page: <NotesPage {...about} state={standing({})} />, about: about.conference.id }
    },
  },
  {
    at: 'POST /conferences/:conference/notes',
    may: keepsFamilies,
    audit: 'note kept apart added',
    async answer({ tx, param, form }) {
      const about = await notesOf(tx, param('conference'))
      if (!about || about.kinds.length === 0) return { missing: true }
      const sent = await form()
      const note = readNote(sent, about.kinds, about.disciplines)
      if (!note.ok) return { problemsOn: <NotesPage {...about} state={typed(sent, note.problems)} /> }
      await addNote(tx, about.conference.id, note.value)
      return { goTo: `/conferences/${about.conference.id}/notes`, about: about.conference.id, saying: 'Note added' }
    },
  },
]

async function notesOf(tx: Tx, id: string) {
  const conference = await findConference(tx, id)
  if (!conference) return undefined
  const reading = await readingOf(tx, conference.id)
  return {
    conference,
    notes: await notesOn(tx, conference.id),
    kinds: kindsToAdd(reading),
    disciplines: reading.disciplines,
  }
}
