/** As what somebody reads a record: a side of the family's record, or a part they have in it. */
export const READERS = {
  file: 'Social care and safeguarding teams who work with the family',
  conference: 'The conference service, where it works with the family',
  partner: 'Partner agency practitioners named for the family',
  legal: 'Legal advisers named for the family',
  every: 'Practice leads and directors',
  opened: 'Whoever opened the family for an hour, with a reason',
  'the referrer': 'The worker who referred, while they work with the family',
  'the allocated social worker': 'The social worker allocated today',
  'the manager of the conference service': 'The manager of the conference service',
  'managers on the file side': 'Managers of a social care or safeguarding team who work with the family',
  'one discipline': 'Those who work with the family, and wrote it or are specialists of its discipline',
} as const
type Reader = keyof typeof READERS

export type RecordKind = {
  readonly name: string
  readonly readBy: readonly Reader[]
  /** Where it is kept: the tables, and of a table that holds several kinds, which rows. */
  readonly keptIn: readonly string[]
  readonly rows?: string
}

const EVERY_SIDE = ['file', 'conference', 'partner', 'legal', 'every', 'opened'] as const
const BUT_PARTNERS = ['file', 'conference', 'legal', 'every', 'opened'] as const
const FOR_SAFETY = ['conference', 'legal', 'the referrer', 'the allocated social worker', 'opened'] as const

/**
 * Who reads each kind of record: docs/who-may-see-whom.md as data. A test holds it to the policies of the database, line
 * by line, and the page for signing prints it.
 */
export const RECORD_KINDS: readonly RecordKind[] = [
  {
    name: 'The family and its network: people, relationships, homes, who works with them',
    readBy: EVERY_SIDE,
    keptIn: [
      'family',
      'involvement',
      'family_member',
      'person',
      'child_reference',
      'relationship',
      'household',
      'household_member',
    ],
  },
  {
    name: 'The child’s file: the journey that the statutory files tell',
    readBy: ['file', 'legal', 'every', 'opened'],
    keptIn: [
      'need_episode',
      'assessment',
      'section_47_enquiry',
      'child_in_need_plan',
      'child_protection_plan',
      'care_episode',
      'care_review',
      'missing_episode',
    ],
  },
  {
    name: 'Offers of a conference, and replies',
    readBy: BUT_PARTNERS,
    keptIn: ['conference_offer', 'conference_offer_reply'],
  },
  {
    name: 'The conference: what it is about, questions, what cannot change, dates',
    readBy: EVERY_SIDE,
    keptIn: ['conference', 'conference_child', 'conference_question'],
  },
  {
    name: 'Who is invited, what they need, who came',
    readBy: BUT_PARTNERS,
    keptIn: ['conference_invitation'],
    rows: 'all but those not invited',
  },
  { name: 'Who was left out, and why', readBy: FOR_SAFETY, keptIn: ['conference_invitation'], rows: 'not invited' },
  {
    name: 'The family’s plan, its actions and reviews',
    readBy: EVERY_SIDE,
    keptIn: ['family_plan', 'family_plan_action', 'family_plan_review'],
  },
  { name: 'Note: safety', readBy: FOR_SAFETY, keptIn: ['conference_note'], rows: 'safety' },
  {
    name: 'Note: the referral in full',
    readBy: ['conference', 'legal', 'the referrer', 'opened'],
    keptIn: ['conference_note'],
    rows: 'referral',
  },
  {
    name: 'Note: the child’s views, not to be shared',
    readBy: ['conference', 'legal'],
    keptIn: ['conference_note'],
    rows: "child's views",
  },
  {
    name: 'Note: the child’s views, where the child says their worker may read them',
    readBy: ['conference', 'legal', 'the referrer', 'the allocated social worker'],
    keptIn: ['conference_note'],
    rows: "child's views, shared",
  },
  {
    name: 'Note: the council’s own reasons and costs',
    readBy: ['legal', 'the referrer', 'the manager of the conference service'],
    keptIn: ['conference_note'],
    rows: 'agency reasons',
  },
  { name: 'Note: kept to one discipline', readBy: ['one discipline'], keptIn: ['conference_note'], rows: 'specialist' },
  {
    name: 'Addresses, phones, schools and placements, and who must not know them',
    readBy: ['conference', 'the referrer', 'the allocated social worker', 'managers on the file side', 'opened'],
    keptIn: ['contact_detail', 'kept_from'],
  },
  {
    name: 'What somebody thought of a conference, one by one',
    readBy: ['the manager of the conference service'],
    keptIn: ['conference_feedback'],
  },
]

/** What is told to people outside the council, from section 11.2 of the domain page: what is made for them holds no more. */
export const OUTSIDE: readonly {
  readonly name: string
  readonly family: string
  readonly child: string
  readonly court: string
}[] = [
  { name: 'The referral in full', family: 'No', child: 'No', court: 'When it is asked for' },
  {
    name: 'The short report, questions and what cannot change',
    family: 'Yes',
    child: 'A version for their age',
    court: 'Yes',
  },
  { name: 'How somebody is reached', family: 'Their own only', child: 'No', court: 'No' },
  {
    name: 'The family as a picture',
    family: 'The parts that whoever drew it shares',
    child: 'Their own part',
    court: 'Case by case',
  },
  { name: 'Safety, and who was left out', family: 'No; somebody left out is told why', child: 'No', court: 'Yes' },
  { name: 'The child’s views', family: 'As the child permits', child: 'Their own', court: 'As needed' },
  {
    name: 'What is said in private family time',
    family: 'Nothing is kept',
    child: 'Nothing is kept',
    court: 'Nothing is kept',
  },
  {
    name: 'The family’s plan',
    family: 'A copy made for each person',
    child: 'A version for their age',
    court: 'It may be filed',
  },
  { name: 'The council’s own reasons and costs', family: 'No', child: 'No', court: 'Yes' },
  { name: 'What others thought', family: 'No', child: 'No', court: 'No' },
]
