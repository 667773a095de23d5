import type { ComponentChildren, VNode } from 'preact'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { classes, given, ids, type Optional } from './props.ts'

/** What every form field may say around its control. */
export type Explained = Optional<{
  hint: ComponentChildren
  errorMessage: ComponentChildren
  describedBy: string
  formGroupClass: string
}>

/** `heading` makes the label the page's `h1`; `id` is the name unless it says otherwise. */
export type Labelled = Explained & { readonly label: ComponentChildren; readonly name: string } & Optional<{
    id: string
    labelClass: string
    heading: boolean
  }>

/** The ids of the hint and error that describe a control, in the order in which they are read. */
export const describedBy = (id: string, { hint, errorMessage, describedBy }: Explained): string | undefined =>
  ids(describedBy, given(hint) && `${id}-hint`, given(errorMessage) && `${id}-error`)

export const Explanation = ({ id, hint, errorMessage }: Explained & { readonly id: string }) => (
  <>
    {given(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
    {given(errorMessage) && <ErrorMessage id={`${id}-error`}>{errorMessage}</ErrorMessage>}
  </>
)

type FormGroupProps = Explained & { readonly children: ComponentChildren }

export const FormGroup = ({ errorMessage, formGroupClass, children }: FormGroupProps) => (
  <div class={classes('govuk-form-group', given(errorMessage) && 'govuk-form-group--error', formGroupClass)}>
    {children}
  </div>
)

/** A control with its label, hint and error; the control is told which ids describe it. */
export const Field = ({
  control,
  ...props
}: Labelled & { readonly control: (id: string, describedBy: string | undefined) => VNode }) => {
  const id = props.id ?? props.name
  return (
    <FormGroup {...props}>
      <Label for={id} class={props.labelClass} heading={props.heading}>
        {props.label}
      </Label>
      <Explanation {...props} id={id} />
      {control(id, describedBy(id, props))}
    </FormGroup>
  )
}
