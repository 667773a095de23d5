import type { ComponentChildren } from 'preact'
import { classes, type Common, type Content, type Optional } from './props.ts'
import { Tag } from './tag.tsx'

type PhaseBannerProps = Common & Content & { readonly tag: ComponentChildren } & Optional<{ tagClass: string }>

export const PhaseBanner = ({ tag, tagClass, children, class: extra, attributes }: PhaseBannerProps) => (
  <div class={classes('govuk-phase-banner govuk-width-container', extra)} {...attributes}>
    <p class="govuk-phase-banner__content">
      <Tag class={classes('govuk-phase-banner__content__tag', tagClass)}>{tag}</Tag>
      <span class="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
)
