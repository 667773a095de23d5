import { anyOf, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import { inWords } from '../../kernel/date-words.ts'
import { andThen, problemsIn } from '../../kernel/outcome.ts'
import { findFamily, peopleInFamily } from '../../people/index.ts'
import { fieldsForDay } from '../../web/fields.ts'
import { clashing, standing, standingOrKept, typed } from '../../web/form-page.tsx'
import type { Route } from '../../web/route.ts'
import { saveOffer, saveReply } from './offer.commands.ts'
import { readOffer, readReply } from './offer.form.ts'
import { MakeOfferPage, OfferPage } from './offer.page.tsx'
import { findOffer, openConferenceOf } from './offer.queries.ts'
import { reply as replyTo, type Offer, type Reply } from './offer.ts'
import { ReplyPage } from './reply.page.tsx'

const mayOffer = anyOf('social-worker', 'team-manager', 'coordinator')
const maySee = anyOf(
  'social-worker',
  'team-manager',
  'coordinator',
  'specialist',
  'legal-adviser',
  'practice-lead',
  'director',
)

export const offerRoutes: readonly Route<Tx, Actor>[] = [
  {
    at: 'GET /families/:family/offer',
    may: mayOffer,
    audit: 'offer form viewed',
    async answer({ tx, param, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const responsible = (await peopleInFamily(tx, family.id)).filter((person) => person.responsible)
      return {
        page: (
          <MakeOfferPage
            family={family}
            responsible={responsible}
            underWay={await openConferenceOf(tx, family.id)}
            state={standing({ ...fieldsForDay('offeredOn', today), inLanguage: 'English' })}
          />
        ),
        about: family.id,
      }
    },
  },
  {
    at: 'POST /families/:family/offer',
    may: mayOffer,
    audit: 'conference offered',
    async answer({ tx, param, form, today, newId }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      const responsible = (await peopleInFamily(tx, family.id)).filter((person) => person.responsible)
      const sent = await form()
      const made = readOffer(sent, today, responsible)
      if (!made.ok)
        return {
          problemsOn: (
            <MakeOfferPage
              family={family}
              responsible={responsible}
              underWay={await openConferenceOf(tx, family.id)}
              state={typed(sent, made.problems)}
            />
          ),
        }
      const id = newId()
      await saveOffer(tx, id, family.id, made.value)
      return { goTo: `/offers/${id}`, about: id, saying: 'Offer recorded' }
    },
  },
  {
    at: 'GET /offers/:offer',
    may: maySee,
    audit: 'offer viewed',
    async answer({ tx, param, actor }) {
      const offer = await findOffer(tx, param('offer'))
      return offer
        ? {
            page: <OfferPage offer={offer} mayRefer={mayOffer(actor)} />,
            about: offer.id,
          }
        : { missing: true }
    },
  },
  {
    at: 'GET /offers/:offer/replies/:person',
    may: mayOffer,
    audit: 'reply form viewed',
    async answer({ tx, param, today, keptWords }) {
      const { offer, reply } = await findReply(tx, param('offer'), param('person'))
      if (!offer || !reply || offer.conferenceId) return { missing: true }
      return {
        page: (
          <ReplyPage
            offer={offer}
            reply={reply}
            state={standingOrKept(fieldsOf(reply, today), await keptWords(), textsOf(reply))}
          />
        ),
        about: offer.id,
      }
    },
  },
  {
    at: 'POST /offers/:offer/replies/:person',
    may: mayOffer,
    audit: 'reply to an offer recorded',
    async answer({ tx, param, form, today }) {
      const { offer, reply } = await findReply(tx, param('offer'), param('person'))
      if (!offer || !reply) return { missing: true }
      const sent = await form()
      const given = readReply(sent, today)
      const allowed = andThen(given, ({ repliedOn }) => replyTo(offer, repliedOn))
      if (!given.ok || !allowed.ok)
        return { problemsOn: <ReplyPage offer={offer} reply={reply} state={typed(sent, problemsIn(allowed))} /> }
      if (!(await saveReply(tx, offer.id, reply.personId, given.value))) {
        const { reply: theirs = reply } = await findReply(tx, offer.id, reply.personId)
        return {
          clashOn: <ReplyPage offer={offer} reply={theirs} state={clashing(sent, textsOf(theirs))} />,
          about: offer.id,
        }
      }
      return { goTo: `/offers/${offer.id}`, about: offer.id, saying: 'Reply saved' }
    },
  },
]

async function findReply(tx: Tx, offerId: string, personId: string) {
  const offer = await findOffer(tx, offerId)
  return { offer, reply: offer?.replies.find((reply) => reply.personId === personId) }
}

type Day = Offer['offeredOn']
const fieldsOf = (reply: Reply, today: Day) => ({
  answer: reply.answer,
  inTheirWords: reply.inTheirWords,
  ...fieldsForDay('repliedOn', reply.repliedOn ?? today),
})
const textsOf = (reply: Reply) => [
  { label: 'Their answer', text: reply.repliedOn ? `${reply.answer} on ${inWords(reply.repliedOn)}` : reply.answer },
  { label: 'In their words', text: reply.inTheirWords },
]
