import type { VNode } from 'preact'
import type { Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Place } from './record.page.tsx'

/** What another capability says about a child or a family on their page; undefined when it has nothing to say. */
type RecordSection<About> = (tx: Tx, about: About, today: PlainDate, actor: Actor) => Promise<VNode | undefined>

export type NamedSection<About> = {
  /** Names the place on the page: `#journey`. */
  readonly id: string
  /** The section's heading, which the page writes. */
  readonly title: string
  readonly show: RecordSection<About>
}
export type ChildSection = NamedSection<{ readonly personId: string }>
export type FamilySection = NamedSection<{ readonly familyId: string }>

/** One after another: they share the one transaction. */
export async function sectionsShown<About>(
  sections: readonly NamedSection<About>[],
  tx: Tx,
  about: About,
  today: PlainDate,
  actor: Actor,
): Promise<readonly Place[]> {
  const shown: Place[] = []
  for (const { id, title, show } of sections) {
    const content = await show(tx, about, today, actor)
    if (content) shown.push({ id, title, content })
  }
  return shown
}
