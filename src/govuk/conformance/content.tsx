import type { ComponentChildren, VNode } from 'preact'
import { BackLink } from '../back-link.tsx'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { ErrorMessage } from '../error-message.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Hint } from '../hint.tsx'
import { InsetText } from '../inset-text.tsx'
import { NotificationBanner } from '../notification-banner.tsx'
import { Panel } from '../panel.tsx'
import { PhaseBanner } from '../phase-banner.tsx'
import type { HeadingLevel } from '../props.ts'
import { Tag } from '../tag.tsx'
import { WarningText } from '../warning-text.tsx'
import { contentOf } from './html.ts'
import type { Params } from './params.ts'

/** From a fixture's nunjucks parameters to our component. */
export type Adapter = (params: Params) => VNode

export const level = (params: Params, key: string): HeadingLevel | undefined =>
  params.number(key) as HeadingLevel | undefined

/** For content that says one thing when absent and another when empty. */
const orUndefined = (content: ComponentChildren): ComponentChildren => (content === '' ? undefined : content)

export const tag = (p: Params) => <Tag {...p.common()}>{contentOf(p)}</Tag>

const panel: Adapter = (p) => {
  const actions = p.of('actions')
  const { class: named, attributes } = p.common()
  const interruption = !!named?.includes('govuk-panel--interruption')
  return (
    <Panel
      class={named?.replace('govuk-panel--interruption', '').trim()}
      attributes={attributes}
      interruption={interruption}
      title={contentOf(p, 'titleHtml', 'titleText')}
      headingLevel={level(p, 'headingLevel')}
      actions={
        p.has('actions')
          ? actions.whole('items').map((item) => ({
              ...item.common(),
              text: item.text('text') ?? '',
              href: item.filled('href'),
              type: item.filled('type') as 'button' | 'submit' | undefined,
            }))
          : undefined
      }
      actionsClass={actions.filled('classes')}
      actionsAttributes={actions.record('attributes')}
    >
      {contentOf(p)}
    </Panel>
  )
}

export const contentAdapters: Readonly<Record<string, Adapter>> = {
  'back-link': (p) => (
    <BackLink {...p.common()} href={p.filled('href')}>
      {orUndefined(contentOf(p))}
    </BackLink>
  ),
  breadcrumbs: (p) => (
    <Breadcrumbs
      {...p.common()}
      label={p.text('labelText')}
      collapseOnMobile={p.flag('collapseOnMobile')}
      items={p
        .whole('items')
        .map((item) => ({ text: contentOf(item), href: item.filled('href'), attributes: item.record('attributes') }))}
    />
  ),
  button: (p) => (
    <Button
      {...p.common()}
      href={p.filled('href')}
      type={p.filled('type') as 'submit' | 'button' | 'reset' | undefined}
      name={p.filled('name')}
      value={p.filled('value')}
      id={p.filled('id')}
      disabled={p.flag('disabled')}
      start={p.flag('isStartButton')}
      preventDoubleClick={p.flag('preventDoubleClick')}
    >
      {contentOf(p)}
    </Button>
  ),
  details: (p) => (
    <Details
      {...p.common()}
      id={p.filled('id')}
      open={p.flag('open')}
      summary={contentOf(p, 'summaryHtml', 'summaryText')}
    >
      {contentOf(p)}
    </Details>
  ),
  'error-message': (p) => (
    <ErrorMessage {...p.common()} id={p.filled('id')} hiddenText={p.text('visuallyHiddenText')}>
      {contentOf(p)}
    </ErrorMessage>
  ),
  'error-summary': (p) => (
    <ErrorSummary
      {...p.common()}
      title={contentOf(p, 'titleHtml', 'titleText')}
      disableAutoFocus={p.flag('disableAutoFocus')}
      problems={p.whole('errorList').map((item) => ({
        text: contentOf(item),
        field: item.filled('href')?.slice(1),
        attributes: item.record('attributes'),
      }))}
    >
      {contentOf(p, 'descriptionHtml', 'descriptionText')}
    </ErrorSummary>
  ),
  hint: (p) => (
    <Hint {...p.common()} id={p.filled('id')}>
      {contentOf(p)}
    </Hint>
  ),
  'inset-text': (p) => (
    <InsetText {...p.common()} id={p.filled('id')}>
      {contentOf(p)}
    </InsetText>
  ),
  'notification-banner': (p) => (
    <NotificationBanner
      {...p.common()}
      type={p.text('type') === 'success' ? 'success' : undefined}
      title={contentOf(p, 'titleHtml', 'titleText')}
      titleId={p.filled('titleId')}
      headingLevel={level(p, 'titleHeadingLevel')}
      role={p.filled('role') as 'alert' | 'region' | 'banner' | undefined}
      disableAutoFocus={p.flag('disableAutoFocus')}
      message={p.filled('text')}
    >
      {contentOf(p, 'html', 'no text')}
    </NotificationBanner>
  ),
  panel,
  'phase-banner': (p) => (
    <PhaseBanner {...p.common()} tag={contentOf(p.of('tag'))} tagClass={p.of('tag').filled('classes')}>
      {contentOf(p)}
    </PhaseBanner>
  ),
  tag,
  'warning-text': (p) => (
    <WarningText {...p.common()} iconText={p.filled('iconFallbackText')}>
      {contentOf(p)}
    </WarningText>
  ),
}
