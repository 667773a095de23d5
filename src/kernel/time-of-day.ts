const CLOCK = /^(\d{1,2})[:.]?(\d{2})$/
const TWELVE = /^(\d{1,2})(?:[:.]?(\d{2}))? ?([ap])\.?m\.?$/i

/** The time of day that was typed, as 24 hours, or `undefined`: 10:30, 14.05, 1030, 10am, 10.30am, 2:15 pm. */
export function timeIn(typed: string): string | undefined {
  const text = typed.trim()
  const [, hour = '', minutes = '00', half = ''] = TWELVE.exec(text) ?? []
  if (hour)
    return +hour >= 1 && +hour <= 12 ? at((+hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes) : undefined
  const [, hours, past] = CLOCK.exec(text) ?? []
  // A bare "2" could be the night or the afternoon: only what can be read one way is taken.
  return hours && past ? at(+hours, past) : undefined
}

const at = (hours: number, minutes: string): string | undefined =>
  hours < 24 && +minutes < 60 ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined
