/** Whom a family's words are about. */
export type Named = {
  readonly carer: string
  readonly child: string
  readonly children: readonly string[]
  readonly helper: string
  readonly second: string
  readonly third: string
}

/** Puts the family's names into words, and makes the verbs agree with how many children there are. */
export function fill(words: string, { children, ...names }: Named): string {
  const one = children.length === 1
  const said: Readonly<Record<string, string>> = {
    ...names,
    children: inAList(children),
    is: one ? 'is' : 'are',
    has: one ? 'has' : 'have',
    was: one ? 'was' : 'were',
    do: one ? 'does' : 'do',
    s: one ? 's' : '',
    es: one ? 'es' : '',
  }
  const text = words.replaceAll(/\{(\w+)\}/g, (_, name: string) => said[name] ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const inAList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
