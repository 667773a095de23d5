import { Footer } from '../footer.tsx'
import { Pagination } from '../pagination.tsx'
import { ServiceNavigation } from '../service-navigation.tsx'
import { SkipLink } from '../skip-link.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'
import { TaskList } from '../task-list.tsx'
import { level, tag, type Adapter } from './content.tsx'
import { contentOf, htmlContent } from './html.ts'
import type { Params } from './params.ts'

const slot = (p: Params, key: string) => {
  const html = p.of('slots').filled(key) ?? p.of('slots').of(key).filled('html')
  return html === undefined ? undefined : htmlContent(html)
}

const copyright =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/'

const footerLink = (p: Params) => ({
  href: p.text('href') ?? '',
  text: p.text('text') ?? '',
  attributes: p.record('attributes'),
})

const action = (p: Params) => ({
  ...p.common(),
  href: p.text('href') ?? '',
  text: contentOf(p),
  hiddenText: p.filled('visuallyHiddenText'),
})

const actions = (p: Params) => (p.has('items') ? p.whole('items').map(action) : undefined)

const card = (p: Params) => ({
  ...p.common(),
  title: contentOf(p.of('title')),
  headingLevel: level(p.of('title'), 'headingLevel'),
  titleClass: p.of('title').filled('classes'),
  actions: actions(p.of('actions')),
  actionsClass: p.of('actions').filled('classes'),
})

const cell = (p: Params) => ({
  ...p.common(),
  content: contentOf(p),
  format: p.filled('format') as 'numeric' | undefined,
  colspan: p.number('colspan'),
  rowspan: p.number('rowspan'),
})

const step = (p: Params, key: string) => {
  const href = p.of(key).filled('href')
  if (href === undefined) return undefined
  const attributes = p.of(key).record('attributes')
  return { href, text: contentOf(p.of(key)), label: p.of(key).filled('labelText'), attributes }
}

const page = (p: Params) =>
  p.flag('ellipsis')
    ? ({ ellipsis: true } as const)
    : {
        number: p.text('number') ?? '',
        href: p.text('href') ?? '',
        current: p.flag('current'),
        label: p.text('visuallyHiddenText'),
        attributes: p.record('attributes'),
      }

export const structureAdapters: Readonly<Record<string, Adapter>> = {
  footer: (p) => (
    <Footer
      {...p.common()}
      containerClass={p.filled('containerClasses')}
      linksTitle={p.of('meta').filled('visuallyHiddenTitle')}
      aside={
        <a class="govuk-footer__link govuk-footer__copyright-logo" href={copyright}>
          {contentOf(p.of('copyright')) ?? '© Crown copyright'}
        </a>
      }
      links={p.has('meta') ? p.of('meta').whole('items').map(footerLink) : undefined}
      navigation={p.whole('navigation').map((section) => ({
        title: section.text('title') ?? '',
        columns: section.number('columns'),
        width: section.filled('width') as 'two-thirds' | undefined,
        items: section.whole('items').map(footerLink),
      }))}
    >
      {contentOf(p.of('meta'))}
    </Footer>
  ),
  pagination: (p) => (
    <Pagination
      {...p.common()}
      label={p.filled('landmarkLabel')}
      previous={step(p, 'previous')}
      next={step(p, 'next')}
      pages={p.has('items') ? p.list('items').map((item) => item && !item.isEmpty() && page(item)) : undefined}
    />
  ),
  'service-navigation': (p) => (
    <ServiceNavigation
      {...p.common()}
      serviceName={p.filled('serviceName')}
      serviceUrl={p.filled('serviceUrl')}
      label={p.text('ariaLabel')}
      navigationLabel={p.filled('navigationLabel')}
      navigationId={p.filled('navigationId')}
      navigationClass={p.filled('navigationClasses')}
      menuText={p.filled('menuButtonText')}
      menuLabel={p.filled('menuButtonLabel')}
      collapseOnMobile={p.flag('collapseNavigationOnMobile')}
      start={slot(p, 'start')}
      end={slot(p, 'end')}
      endInline={p.of('slots').of('end').text('align') === 'inline'}
      navigationStart={slot(p, 'navigationStart')}
      navigationEnd={slot(p, 'navigationEnd')}
      items={p.list('navigation').map(
        (item) =>
          item && {
            text: contentOf(item),
            href: item.filled('href'),
            current: item.flag('current'),
            active: item.flag('active'),
            attributes: item.record('attributes'),
          },
      )}
    />
  ),
  'skip-link': (p) => (
    <SkipLink {...p.common()} href={p.filled('href')}>
      {contentOf(p)}
    </SkipLink>
  ),
  'summary-list': (p) => (
    <SummaryList
      {...p.common()}
      card={p.has('card') ? card(p.of('card')) : undefined}
      rows={p.list('rows').map(
        (row) =>
          row && {
            key: contentOf(row.of('key')),
            value: contentOf(row.of('value')),
            class: row.filled('classes'),
            keyClass: row.of('key').filled('classes'),
            valueClass: row.of('value').filled('classes'),
            actions: actions(row.of('actions')),
            actionsClass: row.of('actions').filled('classes'),
          },
      )}
    />
  ),
  table: (p) => (
    <Table
      {...p.common()}
      caption={p.filled('caption')}
      captionClass={p.filled('captionClasses')}
      firstCellIsHeader={p.flag('firstCellIsHeader')}
      head={p.has('head') ? p.whole('head').map(cell) : undefined}
      rows={p.rows('rows').map((row) => row && row.map(cell))}
    />
  ),
  tabs: (p) => (
    <Tabs
      {...p.common()}
      id={p.filled('id')}
      idPrefix={p.filled('idPrefix')}
      title={p.text('title')}
      items={p.list('items').map((item) => {
        if (!item) return item
        const text = item.of('panel').filled('text')
        return {
          label: item.text('label') ?? '',
          id: item.filled('id'),
          attributes: item.record('attributes'),
          panelAttributes: item.of('panel').record('attributes'),
          panel: contentOf(item.of('panel'), 'html', 'no text') ?? (text && <p class="govuk-body">{text}</p>),
        }
      })}
    />
  ),
  'task-list': (p) => (
    <TaskList
      {...p.common()}
      idPrefix={p.filled('idPrefix')}
      items={p.list('items').map(
        (item) =>
          item && {
            title: contentOf(item.of('title')),
            titleClass: item.of('title').filled('classes'),
            href: item.filled('href'),
            hint: contentOf(item.of('hint')),
            class: item.filled('classes'),
            statusClass: item.of('status').filled('classes'),
            status: item.of('status').has('tag') ? tag(item.of('status').of('tag')) : contentOf(item.of('status')),
          },
      )}
    />
  ),
}
