import { Page } from './page.tsx'

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
      </a>{' '}
      or{' '}
      <a class="govuk-link" href="/people">
        find a child or family
      </a>
      .
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
