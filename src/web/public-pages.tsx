import { Hono } from 'hono'
import type { VNode } from 'preact'
import { show } from './mount.tsx'
import { Page, type Setting } from './page.tsx'

/** Pages anybody may read, signed in or not. They say nothing of anybody. */
export function publicPages(setting: (path: string) => Setting): Hono {
  const app = new Hono()
  const at = (path: string, page: VNode) => app.get(path, (c) => show(c, page, setting(path)))
  at('/accessibility', <AccessibilityPage />)
  at('/privacy', <PrivacyPage />)
  app.get('/health', (c) => c.text('ok'))
  return app
}

const AccessibilityPage = () => (
  <Page title="Accessibility statement">
    <h1 class="govuk-heading-l">Accessibility statement</h1>
    <p class="govuk-body">
      We want everyone to be able to use Kith. Every page works with a keyboard alone, without script, at 400% zoom and
      on a small phone, and is built to the Web Content Accessibility Guidelines 2.2 at level AA.
    </p>
    <p class="govuk-body">Every picture has its words or its table beside it, and nothing is said by colour alone.</p>
    <p class="govuk-body">
      If something does not work for you, tell whoever looks after Kith in your council what you were trying to do.
    </p>
  </Page>
)

const PrivacyPage = () => (
  <Page title="Privacy">
    <h1 class="govuk-heading-l">Privacy</h1>
    <p class="govuk-body">
      Kith holds facts about children and their families so that the people who work with them can help. What you may
      see follows the families you and your team work with.
    </p>
    <p class="govuk-body">
      Each page you open, each change you make and each attempt that is refused is kept in a trail, with your name and
      the time.
    </p>
    <p class="govuk-body">
      Kith sets one cookie to keep you signed in. It sends nothing about you or about any family anywhere else.
    </p>
  </Page>
)
