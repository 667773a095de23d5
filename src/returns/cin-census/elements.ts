/** An element of one child's part of the file, small enough to hold while that child is read. */
export type Element = {
  readonly name: string
  readonly line: number
  readonly within: Element | null
  readonly children: Element[]
  text: string
}

export const elementNamed = (name: string, line: number, within: Element | null): Element => ({
  name,
  line,
  within,
  children: [],
  text: '',
})

export const all = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const first = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  element?.children.find((child) => names.includes(child.name))

export function pathOf(element: Element): string {
  return element.within ? `${pathOf(element.within)}/${element.name}` : element.name
}
