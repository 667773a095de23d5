import type { ComponentChildren } from 'preact'
import { Page } from '../../web/page.tsx'

export type Worker = {
  readonly part: string
  readonly team: string | null
  readonly name: string | null
  readonly jobTitle: string | null
}
/** One part of a record's page, under a heading of its own. */
export type Place = { readonly id: string; readonly title: string; readonly content: ComponentChildren }

type Props = {
  readonly title: string
  readonly line: string
  /** What matters whenever anybody meets them, in words. */
  readonly matters: readonly string[]
  readonly workers: readonly Worker[]
  readonly places: readonly Place[]
  /** Other records that are one step from this one. */
  readonly links?: readonly { readonly href: string; readonly text: string }[]
  readonly navigationTitle: string
  /** What anybody must know before they read on. */
  readonly lead?: ComponentChildren
}

/** A record: the header that stays the same, the way round the page, then what there is to know. */
export const RecordPage = ({ title, line, matters, workers, places, links = [], navigationTitle, lead }: Props) => (
  <Page title={title} back={{ href: '/people', text: 'Find a child or family' }}>
    {lead}
    <div class="kith-record-header">
      <h1 class="kith-record-header__name">{title}</h1>
      <p class="kith-record-header__line">{line}</p>
      {matters.length > 0 && (
        <div class="kith-record-header__safety">
          <strong>What matters</strong>
          {matters.length === 1 ? (
            <p class="kith-matters">{matters[0]}</p>
          ) : (
            <ul class="kith-matters">
              {matters.map((words) => (
                <li>{words}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <Workers workers={workers} />
    </div>
    <div class="kith-record">
      <nav class="kith-side-navigation" aria-label={navigationTitle}>
        <h2 class="kith-side-navigation__title">{navigationTitle}</h2>
        <ul>
          {places.map((place) => (
            <li>
              <a href={`#${place.id}`}>{place.title}</a>
            </li>
          ))}
          {links.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="kith-record__content">
        {places.map((place) => (
          <section id={place.id} class="kith-record__place" aria-labelledby={`${place.id}-heading`}>
            <h2 class="govuk-heading-m" id={`${place.id}-heading`}>
              {place.title}
            </h2>
            {place.content}
          </section>
        ))}
      </div>
    </div>
  </Page>
)

export const PART_WORDS: Readonly<Record<string, string>> = {
  team: 'Team',
  'allocated social worker': 'Social worker',
  'safeguarding practitioner': 'Specialist',
  'partner practitioner': 'Partner agency',
  'legal adviser': 'Legal adviser',
  'conference service': 'Conference service',
  'conference coordinator': 'Conference coordinator',
}

const Workers = ({ workers }: { workers: readonly Worker[] }) =>
  workers.length === 0 ? (
    <p class="kith-record-header__line">Nobody works with this family today.</p>
  ) : (
    <dl class="kith-record-header__facts">
      {workers.map(({ part, team, name }) => (
        <div>
          <dt>{PART_WORDS[part] ?? part}</dt>
          <dd>{name ? `${name}, ${team ?? ''}` : team}</dd>
        </div>
      ))}
    </dl>
  )

/** What matters about somebody whenever they are met: the language they need, then their needs as written. */
export const mattersOf = (
  person: { readonly firstLanguage: string; readonly interpreterNeeded: boolean; readonly needs: string },
  name?: string,
): readonly string[] =>
  [
    person.interpreterNeeded ? `${name ? `${name} needs` : 'Needs'} an interpreter (${person.firstLanguage})` : '',
    person.needs && name ? `${name}: ${person.needs}` : person.needs,
  ].filter(Boolean)
