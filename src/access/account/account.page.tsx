import { Button } from '../../govuk/button.tsx'
import { SummaryList } from '../../govuk/summary-list.tsx'
import { inWords } from '../../kernel/date-words.ts'
import { momentInWords } from '../../kernel/clock.ts'
import { Page } from '../../web/page.tsx'
import { ROLE_WORDS, type Actor } from '../actor.ts'
import type { AccountOf, PostHeld, SessionOpen } from './account.ts'

type Props = {
  readonly actor: Actor
  readonly account: AccountOf
  readonly posts: readonly PostHeld[]
  readonly sessions: readonly SessionOpen[]
}

export const AccountPage = ({ actor, account, posts, sessions }: Props) => (
  <Page title="Your account">
    <h1 class="govuk-heading-l">Your account</h1>
    <SummaryList
      rows={[
        { key: 'Name', value: actor.name },
        { key: 'Job title', value: actor.jobTitle },
        ...(account.email ? [{ key: 'Work email', value: account.email }] : []),
        ...(account.lastSignedInAt ? [{ key: 'Last signed in', value: momentInWords(account.lastSignedInAt) }] : []),
      ]}
    />
    <h2 class="govuk-heading-m">Your posts</h2>
    <p class="govuk-body">What you may see follows the posts you hold today.</p>
    <PostList posts={posts} />
    <h2 class="govuk-heading-m">Where you are signed in</h2>
    <p class="govuk-body">
      {actor.session &&
        `You are signed out after ${actor.session.idleMinutes} minutes without use, and no later than ${momentInWords(actor.session.endsAt)}. `}
      If you do not know one of these, end them all, and tell your IT service desk.
    </p>
    <SessionList sessions={sessions} current={actor.session?.id} />
    <form method="post" action="/account/end-sessions">
      <Button class="govuk-button--warning" preventDoubleClick>
        End all my sessions
      </Button>
    </form>
    <p class="govuk-body">This one ends too: you will need to sign in again.</p>
  </Page>
)

const PostList = ({ posts }: { readonly posts: readonly PostHeld[] }) =>
  posts.length === 0 ? (
    <p class="govuk-body">No posts.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {posts.map((post) => (
        <li>
          {postInWords(post)}, {post.team}, <PostDates {...post} />
        </li>
      ))}
    </ul>
  )

export const postInWords = ({ role, discipline }: Pick<PostHeld, 'role' | 'discipline'>): string =>
  discipline ? `${ROLE_WORDS[role].name}: ${discipline}` : ROLE_WORDS[role].name

export const PostDates = ({ fromOn, toOn }: Pick<PostHeld, 'fromOn' | 'toOn'>) => (
  <>
    from {inWords(fromOn)}
    {toOn ? ` to ${inWords(toOn)}` : ''}
  </>
)

type SessionsProps = { readonly sessions: readonly SessionOpen[]; readonly current?: string | undefined }

export const SessionList = ({ sessions, current }: SessionsProps) =>
  sessions.length === 0 ? (
    <p class="govuk-body">Not signed in anywhere.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {sessions.map(({ id, begunOn, startedAt, lastSeenAt }) => (
        <li>
          {begunOn || 'A browser'}
          {id === current && <strong> (this one)</strong>}: began {momentInWords(startedAt)}, last used{' '}
          {momentInWords(lastSeenAt)}
        </li>
      ))}
    </ul>
  )
