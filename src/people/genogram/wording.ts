import type { Person } from './network.ts'

export type Pronouns = {
  they: string
  them: string
  their: string
  are: string
  were: string
  have: string
  live: string
}

const SINGULAR = { are: 'is', were: 'was', have: 'has', live: 'lives' }

export function pronouns({ symbol }: Person): Pronouns {
  if (symbol === 'woman') return { they: 'she', them: 'her', their: 'her', ...SINGULAR }
  if (symbol === 'man') return { they: 'he', them: 'him', their: 'his', ...SINGULAR }
  return { they: 'they', them: 'them', their: 'their', are: 'are', were: 'were', have: 'have', live: 'live' }
}

/** "A, B and C". */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

export const inFull = (count: number): string => SMALL.split(' ')[count] ?? String(count)
