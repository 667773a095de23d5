import { Page } from './page.tsx'

/** `what` finishes the sentence “Too many …”. */
export const TooOftenPage = ({ what, seconds }: { readonly what: string; readonly seconds: number }) => (
  <Page title="Try again in a moment">
    <h1 class="govuk-heading-l">Try again in a moment</h1>
    <p class="govuk-body">There have been too many {what} in a short time. Nothing is lost, and nothing is locked.</p>
    <p class="govuk-body">Wait {waiting(seconds)}, then go back and try again.</p>
  </Page>
)

function waiting(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
