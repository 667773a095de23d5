import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import type { LiveOpening } from '../actor.ts'
import type { Opening } from './opening.ts'

/** The families that the one who asks has open at this moment. Most people have none, and that costs no more than asking. */
export async function liveOpenings(tx: Tx, now: Date): Promise<readonly LiveOpening[]> {
  const rows = await tx
    .selectFrom('opening')
    .innerJoin('family', 'family.id', 'opening.family_id')
    .select(['opening.id', 'opening.family_id', 'family.reference', 'opening.until'])
    .where('opening.practitioner_id', '=', sql<string>`kith_actor()`)
    .where('opening.closed_at', 'is', null)
    .where('opening.until', '>', now)
    .execute()
  return rows.map((row) => ({ id: row.id, familyId: row.family_id, reference: row.reference, until: row.until }))
}

const MOST = 50

/** Openings that this person may read, newest first. The family is named by its reference alone. */
export async function openingsShown(
  tx: Tx,
  { waiting, before }: { readonly waiting: boolean; readonly before?: Date },
): Promise<readonly Opening[]> {
  const rows = await openingRows(tx)
    .where(waiting ? stillWaiting : sql<boolean>`not ${stillWaiting}`)
    .$if(before !== undefined, (query) => query.where('opened_at', '<', before ?? new Date()))
    .orderBy('opened_at', waiting ? 'asc' : 'desc')
    .limit(MOST + 1)
    .execute()
  return rows.map(openingFrom)
}

export async function findOpening(tx: Tx, id: string): Promise<Opening | undefined> {
  if (!isUuid(id)) return undefined
  const row = await openingRows(tx).where('opening.id', '=', id).executeTakeFirst()
  return row && openingFrom(row)
}

/**
 * Openings that wait for this person to decide: of those in a team they manage; and for whoever answers for every family
 * or for information governance, of those who have no manager but themselves.
 */
export async function openingsToDecide(tx: Tx, actorId: string, managesTeams: readonly string[]) {
  return openingRows(tx)
    .where(stillWaiting)
    .where('opening.practitioner_id', '<>', actorId)
    .where(
      sql<boolean>`exists (select 1 from post theirs join post manager on manager.team_id = theirs.team_id
          and manager.role = 'team-manager' and manager.practitioner_id <> theirs.practitioner_id
          and kith_today() between manager.from_on and coalesce(manager.to_on, 'infinity')
        where theirs.practitioner_id = opening.practitioner_id
          and kith_today() between theirs.from_on and coalesce(theirs.to_on, 'infinity'))
        = ${managesTeams.length > 0}`,
    )
    .orderBy('opened_at')
    .execute()
    .then((rows) => rows.map(openingFrom))
}

const stillWaiting = sql<boolean>`(decision is null or decision = 'it is being looked into')`

const openingRows = (tx: Tx) =>
  tx
    .selectFrom('opening')
    .innerJoin('practitioner as opener', 'opener.id', 'opening.practitioner_id')
    .leftJoin('practitioner as decider', 'decider.id', 'opening.decided_by')
    .selectAll('opening')
    .select([
      'opener.name as opened_by',
      'opener.job_title',
      'decider.name as decider_name',
      sql<string | null>`kith_family_reference(family_id)`.as('reference'),
    ])

const openingFrom = (row: Awaited<ReturnType<ReturnType<typeof openingRows>['execute']>>[number]): Opening => ({
  id: row.id,
  familyId: row.family_id,
  reference: row.reference ?? '',
  openedById: row.practitioner_id,
  openedBy: row.opened_by,
  jobTitle: row.job_title,
  reason: row.reason,
  openedAt: row.opened_at,
  endedAt: row.closed_at ?? row.until,
  decision: row.decision ?? undefined,
  decisionNote: row.decision_note,
  decidedBy: row.decider_name ?? undefined,
  decidedAt: row.decided_at ?? undefined,
  version: row.version,
})
