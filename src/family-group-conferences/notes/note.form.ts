import { z } from 'zod'
import { oneOf, optionalWords, readAs, ticked, words } from '../../web/fields.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Form } from '../../web/route.ts'
import type { AddedKind, Discipline, NewNote } from './note.ts'

/** A note of a kind that was offered. A specialist's note is kept to the discipline of the one who writes it. */
export const readNote = (
  form: Form,
  kinds: readonly AddedKind[],
  disciplines: readonly Discipline[],
): Outcome<NewNote> =>
  readAs(
    z
      .object({
        kind: oneOf(kinds, 'Select what kind of note this is'),
        words: words('the note'),
        sharedWithWorker: ticked(),
        discipline: optionalWords('the discipline', { most: 40 }),
      })
      .transform(({ kind, words, sharedWithWorker, discipline }) => ({
        kind,
        words,
        sharedWithWorker: kind === "child's views" && sharedWithWorker,
        discipline:
          kind === 'specialist' ? (disciplines.find((held) => held === discipline) ?? disciplines[0]) : undefined,
      })),
    form,
  )
