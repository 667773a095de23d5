import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import type { Problem } from '../kernel/outcome.ts'
import { Frame, type SessionEnds, type OpenRecord } from './frame.tsx'
import { KeptEarlier } from './kept-earlier.page.tsx'
import type { KeptWords } from './route.ts'

export type NavigationItem = { readonly href: string; readonly text: string }

/** What every page needs to know and no page should have to be told. */
export type Setting = {
  readonly council: string
  readonly version: string
  readonly demonstration: boolean
  readonly path: string
  readonly person?: { readonly name: string; readonly role: string }
  readonly session?: SessionEnds
  readonly navigation: readonly NavigationItem[]
  readonly saying?: string
  /** Records this person has open for an hour, which every page says until it is over. */
  readonly openings?: readonly OpenRecord[]
  /** Whether this person may open a record that they do not work with. */
  readonly mayOpen?: boolean
  /** What this person typed on this form earlier and has not saved, where the form itself did not ask for it. */
  readonly kept?: KeptWords
  /** What lets the page's own script run, and no other. */
  readonly nonce?: string
}

export const PageSetting = createContext<Setting>({
  council: '',
  version: '',
  demonstration: false,
  path: '/',
  navigation: [],
})

type PageProps = {
  readonly title: string
  readonly back?: { readonly href: string; readonly text: string }
  readonly problems?: readonly Problem[]
  /** Whether what the page holds shows the words kept from earlier in their own fields. */
  readonly showsKept?: boolean
  readonly children: ComponentChildren
}

/** One whole page: the frame, the way back, what went wrong if anything did, then what the page is for. */
export function Page({ title, back, problems = [], showsKept = false, children }: PageProps) {
  const setting = useContext(PageSetting)
  return (
    <Frame
      title={problems.length > 0 ? `Error: ${title}` : title}
      council={setting.council}
      demonstration={setting.demonstration}
      version={setting.version}
      {...(setting.person ? { person: setting.person } : {})}
      {...(setting.session ? { session: setting.session } : {})}
      {...(setting.nonce === undefined ? {} : { nonce: setting.nonce })}
      navigation={setting.navigation.map((item) => ({ ...item, current: isWithin(setting.path, item.href) }))}
      search={setting.navigation.some(({ href }) => href === '/people')}
      {...(back ? { back } : {})}
      openings={setting.openings ?? []}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {setting.saying && problems.length === 0 && (
        <NotificationBanner type="success">
          <p class="govuk-notification-banner__heading">{setting.saying}</p>
        </NotificationBanner>
      )}
      {setting.kept && !showsKept && <KeptEarlier words={setting.kept} />}
      {children}
    </Frame>
  )
}

const isWithin = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
