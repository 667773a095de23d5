import { createReadStream } from 'node:fs'
import { englandBankHolidays, workingDaysBetween, yearsCovered } from '../../kernel/working-days.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { readCensus } from '../cin-census/read-census.ts'
import type { Assessment, CensusChild, Enquiry, NeedEpisode, NeedPlan, ProtectionPlan } from '../cin-census/records.ts'
import { KeysSeen } from '../keys-seen.ts'
import { CannotTakeIn, type FileTaking } from './file-taking.commands.ts'
import { journeyShapes, type JourneyRow, type JourneyTable } from './journey-rows.ts'

const { first, last } = yearsCovered(englandBankHolidays)

/** Takes one census in. Its rows are its children and, of each child, the episodes, assessments, enquiries and plans. */
export async function takeCensus(taking: FileTaking, path: string): Promise<void> {
  const census = new CensusTaking(taking)
  for await (const read of readCensus(createReadStream(path))) {
    if (read.outcome === 'stopped') throw new CannotTakeIn(read.problems)
    await taking.problems(read.problems)
    if (read.outcome === 'header') continue
    taking.tally.setAside += read.recordsSetAside
    taking.tally.count(read.outcome === 'used' ? 'used' : 'set aside')
    if (read.outcome === 'used') await census.child(read.value)
  }
}

class CensusTaking {
  readonly #taking: FileTaking
  readonly #seen = new KeysSeen()
  constructor(taking: FileTaking) {
    this.#taking = taking
  }

  async child(child: CensusChild): Promise<void> {
    await this.#taking.child({
      reference: child.child,
      upn: child.upn,
      born_on: child.bornOn,
      due_on: child.expectedOn,
      died_on: child.diedOn,
      sex: child.sex,
      ethnicity: child.ethnicity,
    })
    for (const episode of child.episodes) await this.#episode(child.child, episode)
  }

  async #episode(reference: string, episode: NeedEpisode): Promise<void> {
    await this.#row('need_episode', needEpisode(reference, episode))
    for (const one of episode.assessments) await this.#assessment(assessment(reference, one))
    for (const one of episode.enquiries) await this.#row('section_47_enquiry', enquiry(reference, one))
    for (const one of episode.protectionPlans) await this.#row('child_protection_plan', protectionPlan(reference, one))
    for (const one of episode.needPlans) await this.#row('child_in_need_plan', needPlan(reference, one))
  }

  async #assessment(row: JourneyRow<'assessment'>): Promise<void> {
    await this.#row('assessment', row)
    if (row.authorised_on === null || row.working_days !== null) return
    await this.#taking.problems([
      {
        row: row.source_row,
        column: 'AssessmentAuthorisationDate',
        value: row.authorised_on,
        problem: `The assessment’s working days cannot be counted: Kith knows the bank holidays of ${first} to ${last} only`,
        whatToDo: 'Nothing: the assessment is kept, and left out of the share that took 45 working days or fewer.',
      },
    ])
  }

  async #row<T extends JourneyTable>(table: T, row: JourneyRow<T>): Promise<void> {
    const { key } = journeyShapes[table]
    if (!this.#seen.meet(`${table} ${row.reference} ${String(row[key])}`)) {
      this.#taking.tally.count('used')
      return this.#taking.row(table, row)
    }
    this.#taking.tally.count('set aside')
    await this.#taking.problems([
      {
        row: row.source_row,
        column: '',
        value: row.reference,
        problem: 'Another record of the same kind above has the same child and date',
        whatToDo: 'Keep the record that is right and take the other out. This one is set aside until then.',
      },
    ])
  }
}

const needEpisode = (reference: string, one: NeedEpisode): JourneyRow<'need_episode'> => ({
  reference,
  referred_on: one.referredOn,
  closed_on: one.closedOn,
  referral_source: one.source ?? '',
  primary_need: one.need,
  no_further_action: one.noFurtherAction ?? false,
  reason_closed: one.reasonClosed,
  source_row: one.line,
})

const assessment = (reference: string, one: Assessment): JourneyRow<'assessment'> => ({
  reference,
  started_on: one.startedOn,
  authorised_on: one.authorisedOn,
  working_days: one.authorisedOn && daysWorked(one.startedOn, one.authorisedOn),
  source_row: one.line,
})
const daysWorked = (from: PlainDate, to: PlainDate): number | null =>
  workingDaysBetween(from, to, englandBankHolidays) ?? null

const enquiry = (reference: string, one: Enquiry): JourneyRow<'section_47_enquiry'> => ({
  reference,
  started_on: one.startedOn,
  conference_held_on: one.conferenceOn,
  conference_not_required: one.conferenceNotRequired ?? false,
  source_row: one.line,
})

const protectionPlan = (reference: string, one: ProtectionPlan): JourneyRow<'child_protection_plan'> => ({
  reference,
  started_on: one.startedOn,
  ended_on: one.endedOn,
  initial_category: one.initialCategory ?? '',
  latest_category: one.latestCategory ?? one.initialCategory ?? '',
  previous_plans: one.previousPlans ?? 0,
  source_row: one.line,
})

const needPlan = (reference: string, one: NeedPlan): JourneyRow<'child_in_need_plan'> => ({
  reference,
  started_on: one.startedOn,
  ended_on: one.endedOn,
  source_row: one.line,
})
