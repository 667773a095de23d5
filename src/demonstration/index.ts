export { seedDemonstration } from './demonstration.ts'
export { seedLarge } from './large/large.ts'
