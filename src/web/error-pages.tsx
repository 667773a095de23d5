import { useContext } from 'preact/hooks'
import { InsetText } from '../govuk/inset-text.tsx'
import { writtenIn } from './kept-earlier.page.tsx'
import { OrOpenARecord } from './or-open-a-record.tsx'
import { Page, PageSetting } from './page.tsx'
import type { KeptWords } from './route.ts'

/** Offers only what is in this person's own navigation: not everybody may look for people. */
export const NotFoundPage = () => (
  <Page title="Page not found">
    <h1 class="govuk-heading-l">Page not found</h1>
    <p class="govuk-body">
      If you typed the address, check it is right. If you followed a link, what it led to may have moved, or may be
      about a family you do not work with.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        Go to your work
      </a>
      <OrFindPeople />.
    </p>
    <OrOpenARecord />
  </Page>
)

const OrFindPeople = () =>
  useContext(PageSetting).navigation.some(({ href }) => href === '/people') && (
    <>
      {' '}
      or{' '}
      <a class="govuk-link" href="/people">
        find a child or family
      </a>
    </>
  )

export const OnlyReadsPage = () => (
  <Page title="You can read this and not change it">
    <h1 class="govuk-heading-l">You can read this and not change it</h1>
    <p class="govuk-body">
      Only those who work with this family write on its record. Tell one of them what you know: their names are on the
      family’s page. Nothing was saved.
    </p>
  </Page>
)

export const TroublePage = () => (
  <Page title="Something went wrong">
    <h1 class="govuk-heading-l">Sorry, something went wrong</h1>
    <p class="govuk-body">Nothing was half-saved. Go back, copy anything you typed, and try again in a moment.</p>
    <p class="govuk-body">
      If it happens again, tell whoever looks after Kith in your council what you were doing and when.
    </p>
  </Page>
)

type OvertakenProps = { readonly onTo: { readonly href: string; readonly text: string }; readonly words: KeptWords }

/** Somebody moved the record on while this was being written. What was typed is here to copy from, and is kept. */
export const OvertakenPage = ({ onTo, words }: OvertakenProps) => (
  <Page title="Somebody else has moved this on">
    <h1 class="govuk-heading-l">Somebody else has moved this on</h1>
    <p class="govuk-body">
      While you were writing, a colleague recorded what comes next, so this page can no longer be saved. Nothing of
      yours is lost.{' '}
      <a class="govuk-link" href={onTo.href}>
        {onTo.text}
      </a>{' '}
      to see what they recorded.
    </p>
    <h2 class="govuk-heading-m">What you wrote</h2>
    {writtenIn(words).map((text) => (
      <InsetText>
        <span class="kith-words">{text}</span>
      </InsetText>
    ))}
    {writtenIn(words).length === 0 && <p class="govuk-body">Only dates and choices, which are on the record now.</p>}
  </Page>
)
