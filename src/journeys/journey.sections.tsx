import type { ChildSection } from '../people/index.ts'
import { isEmpty } from './journey.ts'
import { JourneySection } from './journey-section.page.tsx'
import { journeyOf } from './journey.queries.ts'

/** What a child's page shows of their way through services, where a file has said anything of them. */
export const childJourney: ChildSection = {
  id: 'journey',
  title: 'Journey',
  async show(tx, { personId }, today) {
    const journey = await journeyOf(tx, personId)
    return isEmpty(journey) ? undefined : <JourneySection journey={journey} today={today} />
  },
}
