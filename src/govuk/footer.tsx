import type { ComponentChildren } from 'preact'
import { classes, given, type Attributes, type Common, type Content, type Optional } from './props.ts'

type FooterLink = { readonly href: string; readonly text: string } & Optional<{ attributes: Attributes }>

type FooterSection = { readonly title: string } & Optional<{
  items: readonly FooterLink[]
  columns: number
  width: 'full' | 'one-half' | 'one-third' | 'two-thirds' | 'one-quarter'
}>

type FooterProps = Common &
  Content &
  Optional<{
    navigation: readonly FooterSection[]
    links: readonly FooterLink[]
    linksTitle: string
    containerClass: string
    aside: ComponentChildren
  }>

const Link = ({ href, text, attributes }: FooterLink) => (
  <a class="govuk-footer__link" href={href} {...attributes}>
    {text}
  </a>
)

const Section = ({ title, items = [], columns, width = 'full' }: FooterSection) => (
  <div class={`govuk-footer__section govuk-grid-column-${width}`}>
    <h2 class="govuk-footer__heading govuk-heading-m">{title}</h2>
    {items.length > 0 && (
      <ul class={classes('govuk-footer__list', !!columns && `govuk-footer__list--columns-${columns}`)}>
        {items.map((item) => (
          <li class="govuk-footer__list-item">
            <Link {...item} />
          </li>
        ))}
      </ul>
    )}
  </div>
)

/** GOV.UK's footer without the crown and its licence: Kith is no part of GOV.UK. `aside` stands at the far end. */
export const Footer = ({ navigation = [], links, linksTitle, children, containerClass, ...more }: FooterProps) => (
  <div class={classes('govuk-footer', more.class)} {...more.attributes}>
    <div class={classes('govuk-width-container', containerClass)}>
      {navigation.length > 0 && (
        <>
          <div class="govuk-footer__navigation">
            {navigation.map((section) => (
              <Section {...section} />
            ))}
          </div>
          <hr class="govuk-footer__section-break" />
        </>
      )}
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          {(links ?? given(children)) && <h2 class="govuk-visually-hidden">{linksTitle ?? 'Support links'}</h2>}
          {links && links.length > 0 && (
            <ul class="govuk-footer__inline-list">
              {links.map((link) => (
                <li class="govuk-footer__inline-list-item">
                  <Link {...link} />
                </li>
              ))}
            </ul>
          )}
          {given(children) && <div class="govuk-footer__meta-custom">{children}</div>}
        </div>
        {given(more.aside) && <div class="govuk-footer__meta-item">{more.aside}</div>}
      </div>
    </div>
  </div>
)
