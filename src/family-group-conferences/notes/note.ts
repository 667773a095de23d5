import type { PlainDate } from '../../kernel/plain-date.ts'

/** What the conference service keeps apart, each kind read by those whom docs/who-may-see-whom.md names. */
type NoteKind = 'safety' | 'referral' | "child's views" | 'agency reasons' | 'specialist'
export type Discipline = 'substance misuse' | 'mental health' | 'domestic abuse'

export const NOTE_WORDS: Readonly<Record<NoteKind, { readonly title: string; readonly readBy: string }>> = {
  safety: {
    title: 'Safety',
    readBy: 'The conference service, the worker who referred, the allocated social worker and the legal adviser',
  },
  referral: {
    title: 'The referral in full',
    readBy: 'The conference service, the worker who referred and the legal adviser',
  },
  "child's views": {
    title: 'What the child told us',
    readBy: 'The conference service and the legal adviser; the child’s worker too, if the child says so',
  },
  'agency reasons': {
    title: 'The council’s own reasons and costs',
    readBy: 'The service’s manager, the worker who referred and the legal adviser. Coordinators do not',
  },
  specialist: {
    title: 'Kept to one discipline',
    readBy: 'Specialists of one discipline who work with this family, and whoever wrote it',
  },
}

export type Note = {
  readonly id: string
  readonly kind: NoteKind
  readonly words: string
  readonly discipline: Discipline | undefined
  readonly sharedWithWorker: boolean
  readonly writtenBy: string
  readonly writtenOn: PlainDate
}

/** As what somebody reads a conference, and the disciplines of the posts they hold: the database says both. */
export type Reading = { readonly as: readonly string[]; readonly disciplines: readonly Discipline[] }

/** Kinds that are added one after another; the safety note is one, and is written with the safety check. */
const ADDED = ['referral', "child's views", 'agency reasons', 'specialist'] as const
export type AddedKind = (typeof ADDED)[number]

export type NewNote = {
  readonly kind: AddedKind | 'safety'
  readonly words: string
  readonly discipline?: Discipline | undefined
  readonly sharedWithWorker: boolean
}

/** Which kinds somebody may add: those they could read afterwards, where they work with the family. */
export function kindsToAdd({ as, disciplines }: Reading): readonly AddedKind[] {
  const is = (...words: readonly string[]) => words.some((word) => as.includes(word))
  if (!is('file', 'conference')) return []
  return ADDED.filter((kind) => {
    switch (kind) {
      case 'referral':
        return is('conference', 'the referrer')
      case "child's views":
        return is('conference', 'the referrer', 'the allocated social worker')
      case 'agency reasons':
        return is('the manager of the conference service', 'the referrer')
      case 'specialist':
        return disciplines.length > 0
    }
  })
}
