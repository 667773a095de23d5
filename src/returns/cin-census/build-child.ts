import { longestIdentifier, isReadable } from '../values.ts'
import { all, first, type Element } from './elements.ts'
import type { Assessment, CensusChild, Enquiry, NeedEpisode, NeedPlan, ProtectionPlan } from './records.ts'
import type { ValuesOf } from './values-of.ts'

const built = <Record>(records: readonly Element[], build: (record: Element) => Record | null): readonly Record[] =>
  records.flatMap((record) => build(record) ?? [])

function assessment(of: ValuesOf, record: Element): Assessment | null {
  const spell = of.spell(record, 'AssessmentActualStartDate', 'AssessmentAuthorisationDate')
  if (!spell) return null
  return {
    line: record.line,
    startedOn: spell.startedOn,
    internalReviewOn: of.date(record, 'AssessmentInternalReviewDate'),
    authorisedOn: spell.endedOn,
    factors: of.codes(first(record, 'FactorsIdentifiedAtAssessment'), 'AssessmentFactors', 'assessmentFactor'),
  }
}

function enquiry(of: ValuesOf, record: Element): Enquiry | null {
  const spell = of.spell(record, 'S47ActualStartDate', 'DateOfInitialCPC')
  if (!spell) return null
  return {
    line: record.line,
    startedOn: spell.startedOn,
    conferenceDueOn: of.date(record, 'InitialCPCtarget'),
    conferenceOn: spell.endedOn,
    conferenceNotRequired: of.flag(record, 'ICPCnotRequired'),
  }
}

function protectionPlan(of: ValuesOf, record: Element): ProtectionPlan | null {
  const spell = of.spell(record, 'CPPstartDate', 'CPPendDate')
  if (!spell) return null
  return {
    line: record.line,
    ...spell,
    initialCategory: of.code(record, 'InitialCategoryOfAbuse', 'categoryOfAbuse'),
    latestCategory: of.code(record, 'LatestCategoryOfAbuse', 'categoryOfAbuse'),
    previousPlans: of.count(record, 'NumberOfPreviousCPP'),
    reviewedOn: of.dates(first(record, 'Reviews'), 'CPPreviewDate'),
  }
}

function needPlan(of: ValuesOf, record: Element): NeedPlan | null {
  const spell = of.spell(record, 'CINPlanStartDate', 'CINPlanEndDate')
  return spell && { line: record.line, ...spell }
}

function episode(of: ValuesOf, record: Element): NeedEpisode | null {
  const spell = of.spell(record, 'CINreferralDate', 'CINclosureDate')
  if (!spell) return null
  return {
    line: record.line,
    referredOn: spell.startedOn,
    source: of.code(record, 'ReferralSource', 'referralSource'),
    need: of.code(record, 'PrimaryNeedCode', 'need'),
    noFurtherAction: of.flag(record, 'ReferralNFA'),
    closedOn: spell.endedOn,
    reasonClosed: of.code(record, 'ReasonForClosure', 'reasonClosed'),
    initialConferenceOn: of.date(record, 'DateOfInitialCPC'),
    assessments: built(all(record, 'Assessments'), (one) => assessment(of, one)),
    enquiries: built(all(record, 'Section47'), (one) => enquiry(of, one)),
    protectionPlans: built(all(record, 'ChildProtectionPlans'), (one) => protectionPlan(of, one)),
    needPlans: built([...all(record, 'CINPlanDates'), ...all(record, 'CINplanDates')], (one) => needPlan(of, one)),
  }
}

/** A child of the census as a value; null when the file does not say which child it is. */
export function buildChild(of: ValuesOf, record: Element): CensusChild | null {
  const identifiers = first(record, 'ChildIdentifiers')
  const characteristics = first(record, 'ChildCharacteristics')
  const child = first(identifiers, 'LAchildID')?.text.trim() ?? ''
  if (child === '' || child.length > longestIdentifier || !isReadable(child))
    return of.note(
      first(identifiers, 'LAchildID') ?? record,
      'LAchildID is absent or cannot be read',
      'Give the child’s identifier. The child is set aside until then.',
    )
  return {
    line: record.line,
    child,
    upn: of.text(identifiers, 'UPN'),
    formerUpn: of.text(identifiers, 'FormerUPN'),
    upnUnknown: of.text(identifiers, 'UPNunknown'),
    bornOn: of.date(identifiers, 'PersonBirthDate'),
    expectedOn: of.date(identifiers, 'ExpectedPersonBirthDate'),
    diedOn: of.date(identifiers, 'PersonDeathDate'),
    sex: of.sex(identifiers),
    ethnicity: of.code(characteristics, 'Ethnicity', 'ethnicity'),
    disabilities: of.codes(first(characteristics, 'Disabilities'), 'Disability', 'disability'),
    episodes: built(all(record, 'CINdetails'), (one) => episode(of, one)),
  }
}
