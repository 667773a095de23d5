import { Button } from '../../../govuk/button.tsx'
import { WarningText } from '../../../govuk/warning-text.tsx'
import { WhoIsItFor } from '../../../people/index.ts'
import { Page } from '../../../web/page.tsx'
import type { Invitation } from '../../preparation/preparation.ts'
import type { Conference } from '../../stages.ts'
import type { MayHaveCopy } from './plan-copy.ts'

type ChooseProps = { readonly conference: Conference; readonly may: MayHaveCopy }

export const WhoIsThisCopyForPage = ({ conference, may }: ChooseProps) => {
  const at = `/conferences/${conference.id}/plan`
  const toPerson = ({ personId, name }: Invitation) => ({ href: `${at}/copy/${personId}`, name })
  return (
    <Page title="Who is this copy for?" back={{ href: at, text: 'Back to the plan' }}>
      <span class="govuk-caption-l">{conference.familyName}</span>
      <h1 class="govuk-heading-l">Who is this copy for?</h1>
      <p class="govuk-body">
        Each person has a copy of their own, with their name on it. Kith leaves out what must be kept from them.
      </p>
      <WhoIsItFor
        groups={[
          { heading: 'The children, and those who took part', people: may.tookPart.map(toPerson) },
          {
            heading: 'Their worker, and the worker who referred',
            people: may.workers.map(({ id, name }) => ({ href: `${at}/copy/worker/${id}`, name })),
          },
          { heading: 'Asked, and not there', people: may.others.map(toPerson) },
          {
            heading: 'Not invited',
            hint: 'They were left out for a reason. You see why before a copy is made.',
            people: may.notInvited.map((person) => ({
              href: `${at}/copy/${person.personId}/warning`,
              name: person.name,
            })),
          },
        ]}
      />
    </Page>
  )
}

type WarningProps = { readonly conference: Conference; readonly person: Invitation }

export const NotInvitedPage = ({ conference, person }: WarningProps) => {
  const at = `/conferences/${conference.id}/plan/copy`
  return (
    <Page title={`${person.name} was not invited`} back={{ href: at, text: 'Choose somebody else' }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">{conference.familyName}</span>
          <h1 class="govuk-heading-l">{person.name} was not invited</h1>
          <WarningText>A copy of the plan could tell them what they must not know</WarningText>
          {person.reason && (
            <p class="govuk-body kith-words">
              <strong>Why they were left out:</strong> {person.reason}
            </p>
          )}
          <p class="govuk-body">
            The plan says who does what, and when somebody is where. Make a copy for them only if you have agreed it
            with the coordinator.
          </p>
          <form method="get" action={`${at}/${person.personId}`}>
            <input type="hidden" name="on-purpose" value="yes" />
            <Button class="govuk-button--warning">Make a copy for them all the same</Button>
          </form>
        </div>
      </div>
    </Page>
  )
}
