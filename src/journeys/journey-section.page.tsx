import { JourneyTimeline } from '../charts/journey-timeline.tsx'
import { inWords } from '../kernel/date-words.ts'
import { addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { beginsOn, lanesOf, momentsOf, saidUpTo, type Journey } from './journey.ts'

/** A child's way through services, as a picture and as a table that names the file behind each line. */
export const JourneySection = ({ journey, today }: { readonly journey: Journey; readonly today: PlainDate }) => {
  const upTo = saidUpTo(journey) ?? today
  const from = beginsOn(journey) ?? upTo
  return (
    <>
      <p class="govuk-body">
        As the statutory files said it, to {inWords(upTo)}. What has happened since is not in them.
      </p>
      <JourneyTimeline
        from={addMonths(from, -1)}
        to={upTo}
        lanes={lanesOf(journey).filter(({ spans }) => spans.length > 0)}
        moments={momentsOf(journey)}
        title="Need, plan and care"
        id="journey-picture"
      />
    </>
  )
}
