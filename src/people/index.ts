export { callingName, fullName } from './names.ts'
export { isChild } from './family.ts'
export type { FamilyMember, FamilyRecord } from './family.ts'
export { findFamily, peopleInFamily, workersOf } from './family.queries.ts'
