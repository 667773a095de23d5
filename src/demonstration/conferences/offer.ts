import type { Member } from '../families/member.ts'
import { earlier, workingDaysAfter, type PlainDate } from '../days.ts'
import type { Row } from '../rows.ts'
import { ACCEPTED, DECLINED } from '../words/replies.ts'
import type { Making } from './making.ts'

type Offered = {
  readonly familyId: string
  readonly on: PlainDate
  readonly by: string
  readonly to: readonly Member[]
  readonly language: string
}
type Answer = Row<'conference_offer_reply'>['answer']

/** An offer, and a row for each person asked; `answerOf` says what they answered and when. */
export function makeOffer(
  { rows, chance, say, touch }: Making,
  { familyId, on, by, to, language }: Offered,
  answerOf: (place: number) => { readonly answer: Answer; readonly on?: PlainDate },
): string {
  const id = chance.id()
  rows.conference_offer.push({
    id,
    family_id: familyId,
    offered_on: on,
    offered_by: by,
    occasion: occasion(chance.below(100)),
    how: chance.oneOf(['in person', 'in person', 'in person', 'by phone', 'by letter', 'by video']),
    in_language: language,
  })
  touch(on)
  for (const [place, person] of to.entries()) {
    const { answer, on: repliedOn } = answerOf(place)
    const words =
      answer === 'no reply yet' || chance.happens(0.15) ? '' : say(answer === 'accepted' ? ACCEPTED : DECLINED)
    rows.conference_offer_reply.push({
      id: chance.id(),
      offer_id: id,
      person_id: person.id,
      answer,
      replied_on: repliedOn ?? null,
      in_their_words: words,
    })
    if (repliedOn) touch(repliedOn)
  }
  return id
}

/** The other parent answers for themselves: mostly yes, sometimes no, sometimes not yet. */
export function answerOfTheOther({ chance, today }: Making, offeredOn: PlainDate) {
  const drawn = chance.below(100)
  const on = earlier(workingDaysAfter(offeredOn, chance.between(1, 9)), today)
  if (drawn < 62) return { answer: 'accepted', on } as const
  return drawn < 84 ? ({ answer: 'declined', on } as const) : ({ answer: 'no reply yet' } as const)
}

const occasion = (drawn: number): Row<'conference_offer'>['occasion'] =>
  drawn < 46
    ? 'initial child protection conference'
    : drawn < 58
      ? 'letter before proceedings'
      : drawn < 82
        ? 'child in need'
        : drawn < 94
          ? 'the family asked'
          : 'another reason'
