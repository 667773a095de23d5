import type { Tx } from '../../db/as-actor.ts'
import { isUuid } from '../../kernel/id.ts'
import { fullName } from '../../people/index.ts'
import { findConference } from '../conference.queries.ts'
import type { Action, FamilyPlan, Question } from './plan.ts'

/** A conference and its plan, either of which may not be there. */
export async function findWithPlan(tx: Tx, id: string) {
  const conference = await findConference(tx, id)
  return { conference, plan: conference && (await findPlan(tx, conference.id)) }
}

export async function questionsOf(tx: Tx, conferenceId: string): Promise<readonly Question[]> {
  return tx
    .selectFrom('conference_question')
    .select(['id', 'position', 'question', 'answer'])
    .where('conference_id', '=', conferenceId)
    .orderBy('position')
    .execute()
}

/** The plan of a conference that was held; `undefined` before that. */
export async function findPlan(tx: Tx, conferenceId: string): Promise<FamilyPlan | undefined> {
  const plan = await tx
    .selectFrom('family_plan')
    .leftJoin('person', 'person.id', 'family_plan.lead_person_id')
    .selectAll('family_plan')
    .select(['person.given_name', 'person.family_name', 'person.known_as'])
    .where('conference_id', '=', conferenceId)
    .executeTakeFirst()
  if (!plan) return undefined
  return {
    childsWords: plan.childs_words,
    goingWell: plan.going_well,
    ifThingsChange: plan.if_things_change,
    leadId: plan.lead_person_id ?? undefined,
    leadName: plan.lead_person_id
      ? fullName({ givenName: plan.given_name ?? '', familyName: plan.family_name ?? '', knownAs: plan.known_as ?? '' })
      : undefined,
    questions: await questionsOf(tx, conferenceId),
    actions: await actionsOf(tx, conferenceId),
    version: plan.version,
  }
}

async function actionsOf(tx: Tx, conferenceId: string): Promise<readonly Action[]> {
  const rows = await actionRows(tx).where('conference_id', '=', conferenceId).orderBy('position').execute()
  return rows.map(actionFrom)
}

export async function findAction(tx: Tx, conferenceId: string, id: string): Promise<Action | undefined> {
  if (!isUuid(id)) return undefined
  const row = await actionRows(tx)
    .where('conference_id', '=', conferenceId)
    .where('family_plan_action.id', '=', id)
    .executeTakeFirst()
  return row && actionFrom(row)
}

const actionRows = (tx: Tx) =>
  tx
    .selectFrom('family_plan_action')
    .leftJoin('person', 'person.id', 'family_plan_action.person_id')
    .selectAll('family_plan_action')
    .select(['person.given_name', 'person.family_name', 'person.known_as'])

type ActionRow = Awaited<ReturnType<ReturnType<typeof actionRows>['execute']>>[number]

const actionFrom = (row: ActionRow): Action => ({
  id: row.id,
  what: row.what,
  personId: row.person_id ?? undefined,
  agency: row.agency ?? undefined,
  who:
    row.agency ??
    fullName({ givenName: row.given_name ?? '', familyName: row.family_name ?? '', knownAs: row.known_as ?? '' }),
  byWhen: row.by_when,
  checkedBy: row.checked_by,
  progress: row.progress,
  progressOn: row.progress_on ?? undefined,
  progressNote: row.progress_note,
  version: row.version,
})
