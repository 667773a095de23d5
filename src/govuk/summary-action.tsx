import type { ComponentChildren } from 'preact'
import { classes, given, type Common, type Optional } from './props.ts'

/** `hiddenText` finishes the link's sentence for those who hear it: "Change" + "name". */
export type Action = Common & { readonly href: string; readonly text: ComponentChildren } & Optional<{
    hiddenText: string
  }>

export const ActionLink = ({ href, text, hiddenText, about, ...more }: Action & { about: ComponentChildren }) => (
  <a class={classes('govuk-link', more.class)} href={href} {...more.attributes}>
    {text}
    {(hiddenText !== undefined || given(about)) && (
      <span class="govuk-visually-hidden">
        {hiddenText && ` ${hiddenText}`}
        {given(about) && <> ({about})</>}
      </span>
    )}
  </a>
)
