export type Named = { readonly givenName: string; readonly familyName: string; readonly knownAs: string }

/** A person's whole name, with what they are known as where that differs; some children arrive from a return with none. */
export function fullName({ givenName, familyName, knownAs }: Named): string {
  const whole = `${givenName} ${familyName}`.trim()
  if (whole === '') return knownAs || 'Name not recorded yet'
  return knownAs && knownAs !== givenName ? `${whole} (known as ${knownAs})` : whole
}

/** What somebody is called in a sentence. */
export const callingName = ({ givenName, familyName, knownAs }: Named): string =>
  knownAs || givenName || familyName || 'this person'

/** "Wren, Jay and Ava". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
