import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import type { Problem } from '../kernel/outcome.ts'
import { Frame } from './frame.tsx'

export type NavigationItem = { readonly href: string; readonly text: string }

/** What every page needs to know and no page should have to be told. */
export type Setting = {
  readonly council: string
  readonly version: string
  readonly demonstration: boolean
  readonly path: string
  readonly person?: { readonly name: string; readonly role: string }
  readonly navigation: readonly NavigationItem[]
  readonly saying?: string
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
  readonly children: ComponentChildren
}

/** One whole page: the frame, the way back, what went wrong if anything did, then what the page is for. */
export function Page({ title, back, problems = [], children }: PageProps) {
  const setting = useContext(PageSetting)
  return (
    <Frame
      title={problems.length > 0 ? `Error: ${title}` : title}
      council={setting.council}
      demonstration={setting.demonstration}
      version={setting.version}
      {...(setting.person ? { person: setting.person } : {})}
      navigation={setting.navigation.map((item) => ({ ...item, current: isWithin(setting.path, item.href) }))}
      search={setting.navigation.some(({ href }) => href === '/people')}
      {...(back ? { back } : {})}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {setting.saying && problems.length === 0 && (
        <NotificationBanner type="success">
          <p class="govuk-notification-banner__heading">{setting.saying}</p>
        </NotificationBanner>
      )}
      {children}
    </Frame>
  )
}

const isWithin = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
