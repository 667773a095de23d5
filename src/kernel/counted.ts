/** A number and what it counts: 1 row, 2,400 rows, 3 families. */
export const counted = (many: number, word: string, plural = `${word}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? word : plural}`
