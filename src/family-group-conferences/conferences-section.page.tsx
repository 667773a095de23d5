import { Button } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { inWords } from '../kernel/date-words.ts'
import type { Offer } from './offer/offer.ts'
import { standingOf } from './offer/offer.ts'
import { STAGE_WORDS, type Conference } from './stages.ts'

type Props = {
  readonly conferences: readonly Conference[]
  readonly offers: readonly Offer[]
  readonly offerAt: string | undefined
}

const OFFER_WORDS = { accepted: 'Accepted', declined: 'The family chose not to', waiting: 'Waiting to hear' } as const

/** What a child's or a family's page says of conferences: those held and under way, and offers that have not become one. */
export const ConferencesSection = ({ conferences, offers, offerAt }: Props) => {
  const lines = [
    ...conferences.map((conference) => [
      <a class="govuk-link" href={`/conferences/${conference.id}`}>
        Conference, referred {inWords(conference.referredOn)}
      </a>,
      STAGE_WORDS[conference.stage],
    ]),
    ...offers.map((offer) => [
      <a class="govuk-link" href={`/offers/${offer.id}`}>
        Offer, {inWords(offer.offeredOn)}
      </a>,
      OFFER_WORDS[standingOf(offer)],
    ]),
  ]
  return (
    <>
      {lines.length > 0 ? (
        <Table head={['What', 'Where it stands']} rows={lines} />
      ) : (
        <p class="govuk-body">None has been offered yet.</p>
      )}
      {offerAt && (
        <Button href={offerAt} class="govuk-button--secondary">
          Offer a family group conference
        </Button>
      )}
    </>
  )
}
