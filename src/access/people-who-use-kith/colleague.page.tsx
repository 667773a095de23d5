import { Button } from '../../govuk/button.tsx'
import { InsetText } from '../../govuk/inset-text.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { momentInWords } from '../../kernel/clock.ts'
import { inWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Page } from '../../web/page.tsx'
import { PostDates, postInWords, SessionList } from '../account/account.page.tsx'
import type { PostHeld, SessionOpen } from '../account/account.ts'
import { STANDING_WORDS, standingOf, type Colleague } from './colleague.ts'
import { PEOPLE } from './colleagues.page.tsx'

type Props = {
  readonly person: Colleague
  readonly posts: readonly PostHeld[]
  readonly sessions: readonly SessionOpen[]
  /** Whether it is the administrator's own page, where nothing can be changed. */
  readonly isSelf: boolean
  readonly today: PlainDate
}

export const ColleaguePage = ({ person, posts, sessions, isSelf, today }: Props) => (
  <Page title={person.name} back={{ href: PEOPLE, text: 'Back to people who use Kith' }}>
    <h1 class="govuk-heading-l">{person.name}</h1>
    {isSelf && <InsetText>This is you. Another administrator changes your account and your posts.</InsetText>}
    <SummaryList
      rows={[
        { key: 'Job title', value: person.jobTitle },
        { key: 'Work email', value: person.email ?? 'Not given' },
        { key: 'Account', value: accountInWords(person, today) },
        {
          key: 'Last signed in',
          value: person.lastSignedInAt ? momentInWords(person.lastSignedInAt) : 'Not yet',
        },
      ]}
    />
    <h2 class="govuk-heading-m">Posts</h2>
    <Posts person={person} posts={posts} isSelf={isSelf} today={today} />
    {!isSelf && <Button href={`${PEOPLE}/${person.id}/posts/new`}>Give a post</Button>}
    <h2 class="govuk-heading-m">Where they are signed in</h2>
    <SessionList sessions={sessions} />
    {!isSelf && <Acts person={person} signedIn={sessions.length > 0} today={today} />}
  </Page>
)

const accountInWords = (person: Colleague, today: PlainDate): string => {
  const standing = STANDING_WORDS[standingOf(person, today)]
  if (person.leftOn) return `${standing}: last day ${inWords(person.leftOn)}`
  return person.closed ? `${standing} on ${inWords(person.closed.on)}: ${person.closed.because}` : standing
}

const Posts = ({ person, posts, isSelf, today }: Omit<Props, 'sessions'>) =>
  posts.length === 0 ? (
    <p class="govuk-body">None yet, so they cannot sign in.</p>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {posts.map((post) => (
        <li>
          <strong>{postInWords(post)}</strong>, {post.team}, <PostDates {...post} />
          {post.givenBy === 'the council’s groups' && ' (by the council’s groups)'}
          {!isSelf && (post.toOn === null || post.toOn >= today) && (
            <>
              {' '}
              <a class="govuk-link" href={`${PEOPLE}/${person.id}/posts/${post.id}/end`}>
                End
                <span class="govuk-visually-hidden">
                  {' '}
                  {postInWords(post)}, {post.team}
                </span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )

const Acts = ({ person, signedIn, today }: { person: Colleague; signedIn: boolean; today: PlainDate }) => {
  const closed = person.closed !== undefined || standingOf(person, today) === 'left'
  return (
    <>
      <div class="govuk-button-group">
        {signedIn && <Act to={`${PEOPLE}/${person.id}/end-sessions`}>End their sessions</Act>}
        {closed ? (
          <Act to={`${PEOPLE}/${person.id}/open`}>Open the account again</Act>
        ) : (
          <Act to={`${PEOPLE}/${person.id}/close`}>Close the account</Act>
        )}
      </div>
      {standingOf(person, today) !== 'left' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${PEOPLE}/${person.id}/leaver`}>
            They are leaving, or have left
          </a>
        </p>
      )}
    </>
  )
}

const Act = ({ to, children }: { to: string; children: string }) => (
  <form method="post" action={to}>
    <Button class="govuk-button--secondary" preventDoubleClick>
      {children}
    </Button>
  </form>
)
