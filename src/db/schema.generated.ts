// Written by npm run codegen from the migrations. Do not edit.
import type { Generated } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'

export type Json = string | number | boolean | null | { readonly [key: string]: Json } | readonly Json[]

export type DB = {
  assessment: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    authorised_on: PlainDate | null
    working_days: number | null
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  audit_event: {
    id: Generated<number>
    at: Generated<Date>
    actor_id: Generated<string | null>
    what: string
    about: string | null
    outcome: "done" | "not saved" | "refused"
  }
  care_episode: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    ended_on: PlainDate | null
    reason_started: string
    reason_ended: string | null
    legal_status: string
    need: string
    placement: string
    placement_provider: string | null
    place_change_reason: string | null
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  care_review: {
    id: Generated<string>
    person_id: string
    held_on: PlainDate
    participation: string
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  child_in_need_plan: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    ended_on: PlainDate | null
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  child_protection_plan: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    ended_on: PlainDate | null
    initial_category: string
    latest_category: string
    previous_plans: number
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  child_reference: {
    person_id: string
    reference: string
    upn: string | null
  }
  closed_family: {
    family_id: string
  }
  closed_person: {
    person_id: string
  }
  conference: {
    id: Generated<string>
    family_id: string
    offer_id: string | null
    referred_on: PlainDate
    referrer_id: string
    urgent: Generated<boolean>
    worries: string
    strengths: string
    bottom_lines: Generated<string>
    coordinator_id: string | null
    allocated_on: PlainDate | null
    safety_checked_on: PlainDate | null
    planned_for: PlainDate | null
    venue: Generated<string>
    held_on: PlainDate | null
    information_started_at: string | null
    private_time_started_at: string | null
    private_time_ended_at: string | null
    ended_at: string | null
    decision: "agreed" | "agreed in part" | "not agreed" | "no plan made" | null
    decided_on: PlainDate | null
    decided_by: string | null
    decision_reasons: Generated<string>
    plan_given_on: PlainDate | null
    review_due_on: PlainDate | null
    closed_on: PlainDate | null
    closed_reason: "the plan has done its work" | "the family chose not to go ahead" | "the family withdrew" | "nobody could be reached" | "it would not have been safe" | "overtaken by other events" | "the family moved away" | "the plan is carried on elsewhere" | null
    closing_note: Generated<string>
    version: Generated<number>
    referral_recorded_by: Generated<string | null>
    answer_recorded_by: string | null
  }
  conference_child: {
    conference_id: string
    person_id: string
  }
  conference_feedback: {
    id: Generated<string>
    conference_id: string
    given_on: PlainDate
    given_by: "child or young person" | "parent" | "family or friend" | "worker"
    listened_to: number
    felt_safe: number
    plan_is_ours: number
    words: Generated<string>
  }
  conference_feedback_together: {
    year: number
    answers: number
    listened_to: string
    felt_safe: string
    plan_is_ours: string
  }
  conference_invitation: {
    id: Generated<string>
    conference_id: string
    person_id: string
    state: Generated<"identified" | "contacted" | "prepared" | "invited" | "coming" | "coming remotely" | "sending views" | "declined" | "not invited">
    reason: Generated<string>
    agreed_on: PlainDate | null
    needs: Generated<string>
    attended: "attended" | "part attended" | "did not attend" | null
    version: Generated<number>
  }
  conference_note: {
    id: Generated<string>
    conference_id: string
    kind: "safety" | "referral" | "child's views" | "agency reasons" | "specialist"
    words: string
    discipline: "substance misuse" | "mental health" | "domestic abuse" | null
    shared_with_worker: Generated<boolean>
    written_by: Generated<string>
    written_on: Generated<PlainDate>
    version: Generated<number>
  }
  conference_offer: {
    id: Generated<string>
    family_id: string
    offered_on: PlainDate
    offered_by: Generated<string>
    occasion: "initial child protection conference" | "letter before proceedings" | "child in need" | "the family asked" | "another reason"
    how: "in person" | "by letter" | "by phone" | "by video"
    in_language: Generated<string>
    version: Generated<number>
  }
  conference_offer_reply: {
    id: Generated<string>
    offer_id: string
    person_id: string
    answer: Generated<"no reply yet" | "accepted" | "declined">
    replied_on: PlainDate | null
    in_their_words: Generated<string>
    version: Generated<number>
  }
  conference_question: {
    id: Generated<string>
    conference_id: string
    position: number
    question: string
    answer: Generated<string>
    version: Generated<number>
  }
  connection: {
    id: Generated<string>
    practitioner_id: string
    person_id: string
    how: "declared" | "noticed"
    why: string
    since: Generated<Date>
    cleared_at: Date | null
    cleared_by: string | null
    cleared_reason: string | null
    version: Generated<number>
  }
  contact_detail: {
    id: Generated<string>
    person_id: string
    kind: "address" | "phone" | "email" | "school" | "placement"
    value: string
    how_to_use: Generated<string>
    removed_on: PlainDate | null
    version: Generated<number>
    key: Generated<string | null>
  }
  declared_connection: {
    id: Generated<string>
    practitioner_id: Generated<string>
    their_name: Generated<string>
    born_on: PlainDate | null
    address: Generated<string>
    phone: Generated<string>
    how_known: string
    declared_on: Generated<PlainDate>
  }
  family: {
    id: Generated<string>
    reference: Generated<string>
    name: string
    opened_on: PlainDate
    closed_on: PlainDate | null
    version: Generated<number>
    search_key: Generated<string>
  }
  family_member: {
    family_id: string
    person_id: string
    added_on: Generated<PlainDate>
  }
  family_plan: {
    conference_id: string
    childs_words: Generated<string>
    going_well: Generated<string>
    if_things_change: Generated<string>
    lead_person_id: string | null
    version: Generated<number>
  }
  family_plan_action: {
    id: Generated<string>
    conference_id: string
    position: number
    what: string
    person_id: string | null
    agency: string | null
    by_when: PlainDate
    checked_by: string
    progress: Generated<"agreed" | "started" | "done" | "not done" | "changed" | "stopped">
    progress_on: PlainDate | null
    progress_note: Generated<string>
    version: Generated<number>
  }
  family_plan_review: {
    id: Generated<string>
    conference_id: string
    due_on: PlainDate
    held_on: PlainDate | null
    what_changed: Generated<string>
    childs_view: Generated<string>
    outcome: "the plan carries on" | "the plan was changed" | "the plan has done its work" | "the plan has stopped" | null
    version: Generated<number>
  }
  family_worker: {
    family_id: string
    part: string
    from_on: PlainDate
    to_on: PlainDate
    team_id: string
    team_name: string
    practitioner_id: string
    practitioner_name: string
    job_title: string
  }
  figure: {
    measure: string
    month: PlainDate
    numerator: number
    denominator: number | null
    worked_out_at: Generated<Date>
    worked_out_on: Generated<PlainDate>
  }
  figure_stale: {
    id: Generated<number>
    month: PlainDate
  }
  household: {
    id: Generated<string>
    family_id: string
    label: string
    version: Generated<number>
  }
  household_member: {
    household_id: string
    person_id: string
  }
  import: {
    id: Generated<string>
    started_at: Generated<Date>
    finished_at: Date | null
    practitioner_id: string | null
  }
  import_file: {
    id: Generated<string>
    import_id: string
    name: string
    collection: "SSDA903" | "CIN census" | "not recognised"
    part: string
    year_ending: PlainDate | null
    sha256: string
    rows_read: Generated<number>
    rows_used: Generated<number>
    rows_set_aside: Generated<number>
    rows_not_yet_used: Generated<number>
    replaced_by: string | null
  }
  import_problem: {
    id: Generated<number>
    import_file_id: string
    row_number: number | null
    column_name: string | null
    value: string | null
    problem: string
    what_to_do: string
  }
  import_source: {
    id: string
    name: string
    collection: string
    year_ending: PlainDate
  }
  involvement: {
    id: Generated<string>
    family_id: string
    team_id: string
    practitioner_id: string | null
    part: "team" | "allocated social worker" | "safeguarding practitioner" | "conference service" | "conference coordinator" | "partner practitioner" | "legal adviser"
    from_on: PlainDate
    to_on: PlainDate | null
    side: Generated<string>
  }
  involvement_of_actor: {
    family_id: string
    side: string
    part: string
    practitioner_id: string
    team_id: string
  }
  kept_from: {
    id: Generated<string>
    person_id: string
    from_person_id: string
    why: string
    from_on: Generated<PlainDate>
    to_on: PlainDate | null
    version: Generated<number>
  }
  kept_words: {
    id: Generated<string>
    practitioner_id: Generated<string>
    address: string
    words: Json
    kept_at: Generated<Date>
  }
  migration: {
    name: string
    sha256: string
    applied_at: Generated<Date>
  }
  missing_episode: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    ended_on: PlainDate | null
    kind: "missing" | "away without permission"
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  need_episode: {
    id: Generated<string>
    person_id: string
    referred_on: PlainDate
    closed_on: PlainDate | null
    referral_source: string
    primary_need: string | null
    no_further_action: boolean
    reason_closed: string | null
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  opening: {
    id: Generated<string>
    practitioner_id: Generated<string>
    family_id: string
    reason: string
    opened_at: Generated<Date>
    until: Generated<Date>
    closed_at: Date | null
    decision: "it was right to open it" | "it was not right to open it" | "it is being looked into" | null
    decision_note: Generated<string>
    decided_by: string | null
    decided_at: Date | null
    version: Generated<number>
  }
  person: {
    id: Generated<string>
    given_name: Generated<string>
    family_name: Generated<string>
    known_as: Generated<string>
    born_on: PlainDate | null
    due_on: PlainDate | null
    died_on: PlainDate | null
    sex: Generated<"female" | "male" | "other" | "unknown">
    ethnicity: string | null
    first_language: Generated<string>
    interpreter_needed: Generated<boolean>
    needs: Generated<string>
    version: Generated<number>
    search_key: Generated<string>
    search_marks: Generated<unknown>
  }
  post: {
    id: Generated<string>
    practitioner_id: string
    team_id: string
    role: "coordinator" | "social-worker" | "team-manager" | "specialist" | "partner-practitioner" | "legal-adviser" | "practice-lead" | "performance-analyst" | "director" | "administrator" | "information-governance"
    from_on: PlainDate
    to_on: PlainDate | null
    discipline: "substance misuse" | "mental health" | "domestic abuse" | null
  }
  practitioner: {
    id: Generated<string>
    name: string
    job_title: string
    left_on: PlainDate | null
  }
  practitioner_at_home: {
    practitioner_id: Generated<string>
    family_name: Generated<string>
    born_on: PlainDate | null
    address: Generated<string>
    phone: Generated<string>
    version: Generated<number>
  }
  published_measure_row: {
    measure: string
    month: PlainDate
    row_id: string
    family_id: string
    person_id: string
    counted: boolean
  }
  published_month: {
    measure: string
    month: PlainDate
  }
  reader_of_conference: {
    conference_id: string
    reads_as: string
  }
  reader_of_conference_person: {
    conference_id: string
    person_id: string
  }
  reader_of_contact: {
    person_id: string
  }
  reader_of_family: {
    family_id: string
    reads_as: string
  }
  reader_of_home_member: {
    household_id: string
    person_id: string
  }
  reader_of_member: {
    family_id: string
    person_id: string
  }
  reader_of_offer_person: {
    offer_id: string
    person_id: string
  }
  reader_of_person: {
    person_id: string
    reads_as: string
  }
  relationship: {
    id: Generated<string>
    family_id: string
    from_person_id: string
    to_person_id: string
    kind: "parent" | "partner" | "friend" | "other"
    parent_kind: "birth" | "adoptive" | "foster" | "step" | "guardian" | null
    parental_responsibility: boolean | null
    partner_status: "together" | "separated" | "divorced" | "ended" | "widowed" | null
    formal: boolean | null
    described_as: Generated<string>
    stated_by: Generated<string>
    from_on: PlainDate | null
    to_on: PlainDate | null
    removed_on: PlainDate | null
    version: Generated<number>
  }
  restricted_name: {
    restriction_id: string
    practitioner_id: string
    from_on: Generated<PlainDate>
    to_on: PlainDate | null
    added_by: Generated<string | null>
  }
  restriction: {
    id: Generated<string>
    family_id: string
    from_on: Generated<PlainDate>
    lifted_on: PlainDate | null
    why: string
    placed_by: Generated<string>
    lifted_by: string | null
    version: Generated<number>
  }
  returns_month: {
    part: string
    year_ending: PlainDate
    month: PlainDate
    last_day: PlainDate
  }
  rules_signed: {
    id: Generated<string>
    practitioner_id: Generated<string>
    signed_at: Generated<Date>
    digest: string
    note: Generated<string>
  }
  section_47_enquiry: {
    id: Generated<string>
    person_id: string
    started_on: PlainDate
    conference_held_on: PlainDate | null
    conference_not_required: boolean
    year_ending: PlainDate
    import_file_id: string
    source_row: number
  }
  seen_measure_row: {
    measure: string
    month: PlainDate
    row_id: string
    family_id: string
    person_id: string
    counted: boolean
  }
  session: {
    token_hash: string
    practitioner_id: string
    started_at: Generated<Date>
    last_seen_at: Generated<Date>
    ended_at: Date | null
  }
  team: {
    id: Generated<string>
    name: string
    service: "social care" | "family safeguarding" | "family group conferences" | "partner agency" | "legal" | "performance and leadership"
  }
}
