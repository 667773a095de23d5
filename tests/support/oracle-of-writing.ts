import { administers, governs } from './oracle-of-those-who-use-kith.ts'
import { hasRole, keeps, mayBegin, mayOpen, mayRestrict, mayWrite } from './oracle.ts'
import type { Row } from './worlds/row.ts'
import type { World } from './worlds/world.ts'

// What the rules say of writing: docs/who-may-see-whom.md, "Writing" and "About those who use Kith".

const keepsAnyOf = (world: World, who: number, { judged }: Row): boolean =>
  judged?.families.some((family) => keeps(world, who, family)) ?? false

/** Whether somebody may change, or take away, a row that stands. */
export function mayChange(world: World, who: number, row: Row): boolean {
  if (row.about?.of === 'restriction') return mayRestrict(world, who, row.about.family)
  if (row.about?.of === 'their own') return row.about.practitioner === who
  if (row.about?.of === 'team') return administers(world, who)
  if (row.about?.of === 'colleague')
    return administers(world, who) ? row.about.practitioner !== who || row.table === 'session' : isOwnSession(who, row)
  return row.judged !== undefined && mayWrite(world, who, row.judged)
}

const isOwnSession = (who: number, { table, about }: Row): boolean =>
  table === 'session' && about?.of === 'colleague' && about.practitioner === who

/** A post that has run is ended; one that begins today or later is taken back. */
export const mayRemove = (world: World, who: number, row: Row): boolean =>
  mayChange(world, who, row) && (row.table !== 'post' || (row.about?.of === 'colleague' && (row.about.from ?? -1) >= 0))

/** Whether somebody may add such a row, in their own name or in another's. */
export function mayInsert(world: World, who: number, row: Row, ownName: boolean): boolean {
  if (row.about?.of === 'restriction') return ownName && mayRestrict(world, who, row.about.family)
  if (row.about?.of === 'opening') return ownName && mayOpen(world, who)
  if (row.about?.of === 'their own') return ownName
  if (row.about?.of === 'trail') return true
  if (row.about?.of === 'rules signed') return ownName && governs(world, who)
  if (row.about?.of === 'team' || row.table === 'practitioner') return administers(world, who)
  if (row.about?.of === 'colleague') return administers(world, who) && row.about.practitioner !== who
  if (row.about?.of === 'connection') return ownName && row.about.how === 'declared'
  if (row.table === 'person') return hasRole(world, who, 'coordinator', 'social-worker', 'team-manager', 'specialist')
  if (row.table === 'family') return mayBegin(world, who)
  if (row.table === 'conference_feedback') return keepsAnyOf(world, who, row)
  if (row.judged === undefined) return false
  if (row.table === 'conference_note') return ownName && mayWriteNote(world, who, row)
  return mayWrite(world, who, row.judged)
}

/** A note is written by those who read its kind, and by nobody because they wrote another. */
function mayWriteNote(world: World, who: number, { judged }: Row): boolean {
  if (!judged?.note) return false
  const note = { ...judged.note, writer: -1, shared: true }
  return mayWrite(world, who, { ...judged, note })
}

/** An opening is ended by whoever opened it. */
export const mayEnd = (_: World, who: number, { about }: Row): boolean =>
  about?.of === 'opening' && about.practitioner === who
