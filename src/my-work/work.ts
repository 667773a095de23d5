import type { PlainDate } from '../kernel/plain-date.ts'

/** One thing for somebody to do: an act, not a record. `waitingOn` names who must move first. */
export type WorkItem = {
  readonly href: string
  readonly what: string
  readonly who: string
  readonly due?: PlainDate
  readonly waitingOn?: string
}

export type WorkGroups = Readonly<Record<'overdue' | 'today' | 'week' | 'later' | 'waiting', readonly WorkItem[]>>

/** Overdue first, then today, this week, later, and what waits on others. Within a group the oldest date comes first. */
export function grouped(items: readonly WorkItem[], today: PlainDate, inAWeek: PlainDate): WorkGroups {
  const byDate = items.toSorted(
    (a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.who.localeCompare(b.who),
  )
  const mine = byDate.filter((item) => !item.waitingOn)
  return {
    overdue: mine.filter(({ due }) => due !== undefined && due < today),
    today: mine.filter(({ due }) => due === today),
    week: mine.filter(({ due }) => due !== undefined && due > today && due <= inAWeek),
    later: mine.filter(({ due }) => due === undefined || due > inAWeek),
    waiting: byDate.filter((item) => item.waitingOn),
  }
}
