import { Page } from '../../web/page.tsx'
import type { Trouble } from './provider-trouble.ts'

const WORDS: Readonly<Record<Trouble | 'not begun here', { readonly heading: string; readonly says: string }>> = {
  away: {
    heading: 'The council’s sign-in is not answering',
    says: 'Kith itself is working, but it cannot reach the place where you sign in. Wait a few minutes, then try again. If your other council systems do not let you in either, tell your IT service desk.',
  },
  'not understood': {
    heading: 'That sign-in could not be checked',
    says: 'The council’s sign-in sent an answer that did not pass Kith’s checks, so you have not been signed in. Try again. If it happens again, tell your IT service desk when it happened.',
  },
  refused: {
    heading: 'You were not signed in',
    says: 'The council’s sign-in did not let you in, or you stopped before the end. Try again. If it keeps saying no, ask your IT service desk whether you may use Kith.',
  },
  'too many groups': {
    heading: 'Kith could not be told your groups',
    says: 'You are in more of the council’s groups than can be sent at once, so Kith cannot tell which post is yours. Ask your IT service desk to send Kith only the groups that are assigned to it.',
  },
  'not begun here': {
    heading: 'Start signing in again',
    says: 'This sign-in was used already, took longer than 10 minutes, or was begun in another browser. Start again, and stay in the same browser until you are in.',
  },
}

export const TroubleAtProviderPage = ({ trouble }: { readonly trouble: keyof typeof WORDS }) => (
  <Page title={WORDS[trouble].heading}>
    <h1 class="govuk-heading-l">{WORDS[trouble].heading}</h1>
    <p class="govuk-body">{WORDS[trouble].says}</p>
    <p class="govuk-body">Nothing you wrote in Kith before is lost.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Try again
      </a>
    </p>
  </Page>
)
