import type { ComponentChildren } from 'preact'
import { BackLink } from '../govuk/back-link.tsx'
import { Footer } from '../govuk/footer.tsx'
import { classes } from '../govuk/props.ts'
import { ServiceNavigation } from '../govuk/service-navigation.tsx'
import { SkipLink } from '../govuk/skip-link.tsx'
import { timeInLondon } from '../kernel/clock.ts'

/** When somebody is signed out: after so many minutes without use, and at a time whatever they do. */
export type SessionEnds = { readonly idleMinutes: number; readonly endsAt: Date }

/** A record that somebody has open for an hour: every page says so, and lets them end it. */
export type OpenRecord = {
  readonly href: string
  readonly reference: string
  readonly until: string
  readonly end: string
}

export type FrameProps = {
  readonly title: string
  readonly council: string
  readonly demonstration: boolean
  readonly version: string
  readonly person?: { readonly name: string; readonly role: string }
  readonly session?: SessionEnds
  readonly nonce?: string
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[]
  /** Whether the header offers a search for people: only to those who may look for them. */
  readonly search?: boolean
  /** A page for a family member: the device's own font, and no search of other people. */
  readonly family?: boolean
  /** Where the back link goes, or the breadcrumbs that stand there instead. */
  readonly back?: { readonly href: string; readonly text: string }
  readonly breadcrumbs?: ComponentChildren
  readonly openings?: readonly OpenRecord[]
  readonly children: ComponentChildren
}

const pine = '#17463f'

const Head = ({ title, nonce }: { title: string; nonce: string | undefined }) => (
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content={pine} />
    <link rel="icon" href="/assets/kith.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/kith.css" />
    <script type="module" src="/assets/frame.js" nonce={nonce} />
  </head>
)

const Search = () => (
  <form class="kith-header__search" action="/people" method="post" role="search">
    <label class="govuk-visually-hidden" for="search-words">
      Find a person
    </label>
    <input
      class="kith-header__words"
      id="search-words"
      name="words"
      type="search"
      placeholder="Find a person"
      autocomplete="off"
      spellcheck={false}
    />
    <button class="kith-header__act" type="submit">
      Search
    </button>
  </form>
)

const SignedIn = ({ name, role }: { name: string; role: string }) => (
  <div class="kith-header__person">
    <div>
      <span class="govuk-visually-hidden">Signed in as </span>
      {name} <span class="kith-header__role">{role}</span>
    </div>
    <form action="/sign-out" method="post">
      <button class="kith-header__act" type="submit">
        Sign out
      </button>
    </form>
  </div>
)

const Header = ({ council, person, search }: Pick<FrameProps, 'council' | 'person' | 'search'>) => (
  <header class="kith-header">
    <div class="govuk-width-container">
      <div class="kith-header__inner">
        <a class="kith-header__wordmark" href="/">
          Kith
        </a>
        <span class="kith-header__council">{council}</span>
        {person && search && <Search />}
        {person && <SignedIn {...person} />}
      </div>
    </div>
  </header>
)

/** True however long the page has stood; the script goes by the same two facts. */
const WhenSignedOut = ({ idleMinutes, endsAt }: SessionEnds) => (
  <div class="govuk-width-container">
    <p
      class="kith-signed-out-when"
      data-idle-seconds={idleMinutes * 60}
      data-ends-at={endsAt.toISOString()}
      data-module="kith-session"
    >
      You are signed out after {idleMinutes} minutes without use, and at {timeInLondon(endsAt)} at the latest.{' '}
      <a class="govuk-footer__link" href="/account">
        Your account
      </a>
    </p>
  </div>
)

const Demonstration = () => (
  <aside class="kith-demonstration" aria-label="Demonstration">
    <div class="govuk-width-container">
      <p>
        <strong>Demonstration.</strong> Everyone here is made up. Do not enter anything about real people.
      </p>
    </div>
  </aside>
)

const OpenForAnHour = ({ href, reference, until, end }: OpenRecord) => (
  <aside class="kith-opened" aria-label="Record you have open">
    <div class="govuk-width-container kith-opened__inner">
      <p>
        <strong>
          You have opened family <a href={href}>{reference}</a> until {until}.
        </strong>{' '}
        Your manager has been told, and everything you look at is on the trail.
      </p>
      <form method="post" action={end}>
        <button class="kith-opened__end" type="submit">
          Close it now
        </button>
      </form>
    </div>
  </aside>
)

/** The whole document round a page; the `<!doctype html>` is for whoever sends it. */
export const Frame = ({ title, council, demonstration, version, person, navigation, ...page }: FrameProps) => (
  <html lang="en-GB" class="govuk-template">
    <Head title={`${title} – Kith`} nonce={page.nonce} />
    <body class={classes('govuk-template__body', page.family && 'kith-family')}>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <Header council={council} {...(person && { person })} search={page.search === true && page.family !== true} />
      {navigation.length > 0 && <ServiceNavigation items={navigation} navigationLabel="Main" />}
      {demonstration && <Demonstration />}
      {page.openings?.map((opening) => (
        <OpenForAnHour {...opening} />
      ))}
      <div class="govuk-width-container">
        {page.breadcrumbs}
        {page.back && (
          <nav aria-label="Back">
            <BackLink href={page.back.href}>{page.back.text}</BackLink>
          </nav>
        )}
        <main class="govuk-main-wrapper" id="main-content">
          {page.children}
        </main>
      </div>
      <footer>
        {page.session && <WhenSignedOut {...page.session} />}
        <Footer
          links={[
            ...(person ? [{ href: '/rules', text: 'Who may see whom' }] : []),
            { href: '/accessibility', text: 'Accessibility statement' },
            { href: '/privacy', text: 'Privacy' },
          ]}
          aside={`Kith ${version}`}
        />
      </footer>
    </body>
  </html>
)
