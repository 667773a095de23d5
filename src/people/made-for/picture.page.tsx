import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import type { FamilyMember, FamilyRecord } from '../family.ts'
import { FamilyInWords, Genogram } from '../genogram/genogram.page.tsx'
import type { Network } from '../genogram/network.ts'
import { LeftOut, WhoIsItFor } from './made-for.page.tsx'

type ChooseProps = { readonly family: FamilyRecord; readonly people: readonly FamilyMember[] }

export const WhoIsThePictureForPage = ({ family, people }: ChooseProps) => (
  <Page title="Who is this picture for?" back={{ href: `/families/${family.id}`, text: 'Back to the family' }}>
    <span class="govuk-caption-l">{family.name}</span>
    <h1 class="govuk-heading-l">Who is this picture for?</h1>
    <p class="govuk-body">Kith leaves out the homes of those whose whereabouts must be kept from the one you choose.</p>
    <WhoIsItFor
      groups={[
        {
          heading: 'People in this family',
          people: people.map(({ id, name }) => ({ href: `/families/${family.id}/picture/${id}`, name })),
        },
      ]}
    />
  </Page>
)

type PictureProps = {
  readonly familyId: string
  readonly familyName: string
  readonly network: Network
  readonly readerName: string
  readonly leftOut: number
  readonly homesLeftOut: number
  readonly today: PlainDate
}

export const PictureForPage = (picture: PictureProps) => (
  <Page
    title={`Picture of the family for ${picture.readerName}`}
    back={{ href: `/families/${picture.familyId}/picture`, text: 'Choose somebody else' }}
  >
    <LeftOut name={picture.readerName} leftOut={picture.leftOut} homes={picture.homesLeftOut} />
    <article>
      <h1 class="govuk-heading-xl">{picture.familyName}</h1>
      <p class="govuk-body-l">
        This copy is for <strong>{picture.readerName}</strong>. Made on {inWords(picture.today)}.
      </p>
      <Genogram network={picture.network} today={picture.today} title={picture.familyName} />
      <h2 class="govuk-heading-m">The same family in words</h2>
      <FamilyInWords network={picture.network} today={picture.today} />
    </article>
  </Page>
)
