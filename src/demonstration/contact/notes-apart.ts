import type { Chance } from '../chance.ts'
import { later } from '../days.ts'
import type { Rows } from '../rows.ts'

const WORDS = {
  referral: [
    'The referral in full: three visits in a month, each at night. The school rang twice. Her sister has offered a room.',
    'The referral in full: the landlord has given notice. Nobody in the family has been told yet, and they want to tell them first.',
  ],
  "child's views": [
    'I want everybody to stop whispering. I want to know where I am sleeping on Friday.',
    'I like it best when Nan is there. Do not tell Dad that I said so.',
  ],
  'agency reasons': [
    'If the family’s plan does not hold we would go to court by the spring. A foster home would cost about £900 a week.',
    'Our solicitor says that the threshold is close. A plan with two overnight carers would change that.',
  ],
} as const

/** A few notes of each kind, on conferences that are under way: each has its own readers. */
export function makeNotesApart(rows: Rows, chance: Chance): void {
  const under = rows.conference.filter(({ coordinator_id, closed_on }) => coordinator_id !== null && closed_on === null)
  for (const [place, conference] of under.entries()) {
    const kinds = (['referral', "child's views", 'agency reasons'] as const).filter((_, turn) => place % 3 === turn)
    for (const kind of kinds)
      rows.conference_note.push({
        id: chance.id(),
        conference_id: conference.id,
        kind,
        words: chance.oneOf(WORDS[kind]),
        discipline: null,
        shared_with_worker: kind === "child's views" && chance.happens(0.5),
        written_by:
          kind === 'agency reasons' ? conference.referrer_id : (conference.coordinator_id ?? conference.referrer_id),
        written_on: later(conference.referred_on, conference.allocated_on ?? conference.referred_on),
      })
  }
}
