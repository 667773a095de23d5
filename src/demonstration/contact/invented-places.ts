import type { Chance } from '../chance.ts'

/** Streets and postcodes that are nowhere: no postcode begins with MB. */
const STREETS = [
  'Lobsterpot Lane',
  'Tidewaiter Street',
  'Kittiwake Road',
  'Saltmarsh Avenue',
  'Ropewalk Close',
  'Candlewick Terrace',
  'Old Netloft Road',
  'Samphire Drive',
  'Halyard Court',
  'Windlass Gardens',
  'Bellbuoy Crescent',
  'Cuttlefish Row',
] as const
const UNITS = ['AB', 'DH', 'EJ', 'FL', 'GN', 'HP', 'JQ', 'LR'] as const

export const anAddress = (chance: Chance): string => {
  const [street, unit] = [chance.oneOf(STREETS), chance.oneOf(UNITS)]
  return `${chance.between(1, 148)} ${street}\nMarlow Bay\nMB${chance.between(1, 6)} ${chance.between(1, 9)}${unit}`
}

/** Numbers that are kept for stories, and ring nowhere. */
export const aMobile = (chance: Chance): string => `07700 900${threeFigures(chance)}`
export const aLandline = (chance: Chance): string => `01632 960${threeFigures(chance)}`
const threeFigures = (chance: Chance): string => String(chance.below(1000)).padStart(3, '0')

/** One that teaches children of that age. */
export function aSchool(chance: Chance, years: number): string {
  if (years >= 11) return chance.oneOf(['Gannet Rock Academy', 'Bellbuoy High School'])
  if (years >= 7) return chance.oneOf(['Lanternhill Primary School', 'Saltmarsh Junior School'])
  return chance.oneOf(['Lanternhill Primary School', 'Sandglass Infant School'])
}
