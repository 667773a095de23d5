import type { ComponentChildren } from 'preact'

export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Further attributes of a component's outermost element, or of the control itself for a form field. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export type Common = Optional<{ class: string; attributes: Attributes }>

export type Content = { readonly children?: ComponentChildren }

/** Items may be left out in place (`mayEdit && item`); the numbers in generated ids still count them. */
export type Listed<T> = readonly (T | '' | false | null | undefined)[]

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** The ids an element is described by, or nothing when there are none. */
export function ids(...all: readonly (string | false | undefined)[]): string | undefined {
  return classes(...all) || undefined
}

/** Whether there is anything to show: an empty string is nothing, a nought is something. */
export function given(content: ComponentChildren): boolean {
  return content !== undefined && content !== null && content !== '' && typeof content !== 'boolean'
}
