import { SummaryList } from '../govuk/summary-list.tsx'
import { inWords } from '../kernel/date-words.ts'
import { takesPart } from './preparation/taking-part.ts'
import type { Invitation } from './preparation/preparation.ts'
import type { Question } from './plan/plan.ts'
import type { Conference, Meeting } from './stages.ts'

type Props = {
  readonly conference: Conference
  readonly children: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly Invitation[]
  readonly questions: readonly Question[]
}

/** What a conference is about, and what has come of it so far. */
export const AboutConference = ({ conference, children, people, questions }: Props) => {
  const meeting = 'meeting' in conference ? conference.meeting : undefined
  const over = meeting !== undefined || conference.stage === 'closed'
  return (
    <SummaryList
      rows={[
        {
          key: 'Children',
          value: (
            <ul class="govuk-list">
              {children.map((child) => (
                <li>
                  <a class="govuk-link" href={`/children/${child.id}`}>
                    {child.name}
                  </a>
                  :{' '}
                  {takesPart(
                    people.find(({ personId }) => personId === child.id),
                    over,
                  )}
                </li>
              ))}
            </ul>
          ),
        },
        { key: 'What is going well', value: <span class="kith-words">{conference.strengths}</span> },
        { key: 'What we are worried about', value: <span class="kith-words">{conference.worries}</span> },
        {
          key: 'Questions for the family’s plan',
          value: (
            <ul class="govuk-list govuk-list--bullet">
              {questions.map(({ question }) => (
                <li>{question}</li>
              ))}
            </ul>
          ),
        },
        conference.bottomLines !== '' && {
          key: 'What cannot change',
          value: <span class="kith-words">{conference.bottomLines}</span>,
        },
        {
          key: 'Referred',
          value: `${inWords(conference.referredOn)}, by ${conference.referrer.name}${conference.referralRecordedBy ? `, written down by ${conference.referralRecordedBy}` : ''}`,
        },
        'coordinator' in conference && {
          key: 'Coordinator',
          value: `${conference.coordinator.name}, since ${inWords(conference.allocatedOn)}`,
        },
        ...(meeting ? meetingRows(meeting, people) : []),
        'answer' in conference &&
          conference.answer && {
            key: 'Answer to the plan',
            value: (
              <>
                {capital(conference.answer.decision)}, {inWords(conference.answer.decidedOn)}, by{' '}
                {conference.answer.decidedBy.name}
                {conference.answer.recordedBy && `, written down by ${conference.answer.recordedBy}`}
                {conference.answer.reasons && <p class="govuk-body kith-words">{conference.answer.reasons}</p>}
              </>
            ),
          },
        conference.stage === 'closed' && {
          key: 'Closed',
          value: (
            <>
              {inWords(conference.closing.closedOn)}: {conference.closing.closedReason}.{' '}
              <span class="kith-words">{conference.closing.closingNote}</span>
            </>
          ),
        },
      ]}
    />
  )
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The three parts, and who came. */
const meetingRows = (meeting: Meeting, people: readonly Invitation[]) => [
  { key: 'Held', value: inWords(meeting.heldOn) },
  { key: 'Information sharing', value: `${meeting.informationStartedAt} to ${meeting.privateTimeStartedAt}` },
  { key: 'Private family time', value: `${meeting.privateTimeStartedAt} to ${meeting.privateTimeEndedAt}` },
  { key: 'The plan and the answer', value: `${meeting.privateTimeEndedAt} to ${meeting.endedAt}` },
  {
    key: 'Who came',
    value:
      people
        .filter(({ attended }) => attended === 'attended' || attended === 'part attended')
        .map(({ name, attended }) => (attended === 'part attended' ? `${name} (for part of it)` : name))
        .join(', ') || 'Not recorded',
  },
]
