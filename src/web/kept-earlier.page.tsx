import { InsetText } from '../govuk/inset-text.tsx'
import type { KeptWords } from './route.ts'

/** For a page that has no form to put them back into: the words stand here, to copy from. */
export const KeptEarlier = ({ words }: { readonly words: KeptWords }) => (
  <InsetText>
    <h2 class="govuk-heading-m">Your words from earlier are still here</h2>
    <p class="govuk-body">They had not been saved. Copy what you need, then save this page.</p>
    {writtenIn(words).map((text) => (
      <p class="govuk-body">
        <span class="kith-words">{text}</span>
      </p>
    ))}
  </InsetText>
)

/** What reads as words: the choices, dates and versions of a form say nothing away from it. */
export const writtenIn = (words: KeptWords): readonly string[] =>
  Object.values(words)
    .flat()
    .filter((text) => /\s/.test(text))
