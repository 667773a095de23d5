import { sql } from 'kysely'
import type { Tx } from '../../db/as-actor.ts'
import type { Stage } from '../stages.ts'

/** How many conferences stand at each stage, of those this actor may see. */
export async function countsByStage(tx: Tx, mineId: string | undefined): Promise<ReadonlyMap<Stage, number>> {
  const stage = sql<Stage>`case
    when closed_on is not null then 'closed'
    when coordinator_id is null then 'referred'
    when held_on is null then 'preparing'
    when decision is null then 'held'
    else 'decided' end`
  let query = tx
    .selectFrom('conference')
    .select((select) => [stage.as('stage'), select.fn.countAll<string>().as('many')])
    .groupBy(stage)
  if (mineId)
    query = query.where((where) => where.or([where('coordinator_id', '=', mineId), where('referrer_id', '=', mineId)]))
  return new Map((await query.execute()).map(({ stage: at, many }) => [at, Number(many)]))
}
