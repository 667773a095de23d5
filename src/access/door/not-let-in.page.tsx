import { Page } from '../../web/page.tsx'

type Why = { readonly heading: string; readonly says: readonly string[] }

const WHY: Readonly<Record<'closed' | 'not used' | 'no post', Why>> = {
  closed: {
    heading: 'Your account is closed',
    says: [
      'You are signed in to the council, but your account in Kith is closed.',
      'If you need Kith for your work, ask your manager. An administrator of Kith can open the account again.',
    ],
  },
  'not used': {
    heading: 'Your account was closed because it was not used',
    says: [
      'Kith closes an account that nobody has signed in to for a long time, so that nobody else can make use of it.',
      'Ask your manager, or an administrator of Kith, to open it again. Everything you wrote is still there.',
    ],
  },
  'no post': {
    heading: 'You have no post in Kith',
    says: [
      'You are signed in to the council, but nobody has given you a post in Kith, so there is nothing you may see.',
      'Ask your manager to have a post given to you, by an administrator of Kith or by the council’s groups. Then sign in again.',
    ],
  },
}

export const NotLetInPage = ({ because }: { readonly because: keyof typeof WHY }) => (
  <Page title={WHY[because].heading}>
    <h1 class="govuk-heading-l">{WHY[because].heading}</h1>
    {WHY[because].says.map((sentence) => (
      <p class="govuk-body">{sentence}</p>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Back to sign in
      </a>
    </p>
  </Page>
)
