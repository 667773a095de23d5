import type { ComponentChildren } from 'preact'
import { describedBy, Explanation, FormGroup, type Explained } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { classes, given, ids, type Attributes, type Common, type Listed, type Optional } from './props.ts'

export type Choice = { readonly text: ComponentChildren } & Optional<{
  value: string | number
  id: string
  checked: boolean
  disabled: boolean
  hint: ComponentChildren
  conditional: ComponentChildren
  labelClass: string
  labelAttributes: Attributes
  attributes: Attributes
}>
type Divider = { readonly divider: string }

/** Without a `legend` there is no fieldset. `heading` makes the legend the page's `h1`; `id` is the name unless given. */
export type ChoicesProps<Item> = Common &
  Explained & { readonly name: string; readonly items: Listed<Item | Divider> } & Optional<{
    id: string
    legend: ComponentChildren
    legendClass: string
    heading: boolean
    fieldsetClass: string
    fieldsetAttributes: Attributes
  }>

type Kind<Item> = {
  readonly kind: 'checkboxes' | 'radios'
  readonly input: (item: Item) => Attributes
  readonly isChecked: (item: Item) => boolean
}

const itemId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`)

const OneChoice = (props: {
  kind: string
  id: string
  item: Choice
  input: Attributes
  describedBy?: string | undefined
}) => {
  const { kind, id, item, input, describedBy } = props
  const hintId = `${id}-item-hint`
  const conditional = given(item.conditional)
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          value={item.value ?? ''}
          disabled={item.disabled}
          data-aria-controls={conditional ? `conditional-${id}` : undefined}
          aria-describedby={ids(describedBy, given(item.hint) && hintId)}
          {...input}
          {...item.attributes}
        />
        <Label class={classes(`govuk-${kind}__label`, item.labelClass)} for={id} attributes={item.labelAttributes}>
          {item.text}
        </Label>
        {given(item.hint) && (
          <Hint id={hintId} class={`govuk-${kind}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {conditional && (
        <div
          class={classes(`govuk-${kind}__conditional`, !input['checked'] && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}

/** The part that checkboxes and radios have in common. */
export function Choices<Item extends Choice>({ kind, input, isChecked, ...props }: ChoicesProps<Item> & Kind<Item>) {
  const id = props.id ?? props.name
  const described = describedBy(id, props)
  const hasFieldset = given(props.legend)
  const inner = (
    <>
      <Explanation {...props} id={id} />
      <div class={classes(`govuk-${kind}`, props.class)} data-module={`govuk-${kind}`} {...props.attributes}>
        {props.items.map((item, index) => {
          if (!item) return null
          if ('divider' in item) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
          return (
            <OneChoice
              kind={kind}
              id={item.id ?? itemId(id, index)}
              item={item}
              input={{ name: props.name, checked: isChecked(item), ...input(item) }}
              describedBy={hasFieldset || kind === 'radios' ? undefined : described}
            />
          )
        })}
      </div>
    </>
  )
  return (
    <FormGroup {...props}>
      {hasFieldset ? (
        <Fieldset
          legend={props.legend}
          legendClass={props.legendClass}
          heading={props.heading}
          describedBy={described}
          class={props.fieldsetClass}
          attributes={props.fieldsetAttributes}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
