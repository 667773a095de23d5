import { Checkboxes } from '../checkboxes.tsx'
import { DateInput } from '../date-input.tsx'
import { Fieldset } from '../fieldset.tsx'
import { FileUpload } from '../file-upload.tsx'
import { Input } from '../input.tsx'
import { Label } from '../label.tsx'
import { Radios } from '../radios.tsx'
import { Select } from '../select.tsx'
import { Textarea } from '../textarea.tsx'
import type { Adapter } from './content.tsx'
import { contentOf } from './html.ts'
import type { Params } from './params.ts'

const explained = (p: Params) => ({
  ...p.common(),
  hint: contentOf(p.of('hint')),
  errorMessage: contentOf(p.of('errorMessage')),
  formGroupClass: p.of('formGroup').filled('classes'),
})

const labelled = (p: Params) => ({
  ...explained(p),
  describedBy: p.filled('describedBy'),
  name: p.text('name') ?? '',
  id: p.filled('id'),
  label: contentOf(p.of('label')),
  labelClass: p.of('label').filled('classes'),
  heading: p.of('label').flag('isPageHeading'),
  disabled: p.flag('disabled'),
  autocomplete: p.filled('autocomplete'),
  spellcheck: p.flag('spellcheck'),
})

const grouped = (p: Params) => {
  const fieldset = p.of('fieldset')
  return {
    ...explained(p),
    describedBy: fieldset.filled('describedBy') ?? p.filled('describedBy'),
    name: p.text('name') ?? '',
    legend: contentOf(fieldset.of('legend')),
    legendClass: fieldset.of('legend').filled('classes'),
    heading: fieldset.of('legend').flag('isPageHeading'),
    fieldsetClass: fieldset.filled('classes'),
    fieldsetAttributes: fieldset.record('attributes'),
  }
}

const choices = (p: Params) =>
  p.list('items').map((item) => {
    if (!item) return item
    const divider = item.filled('divider')
    if (divider !== undefined) return { divider }
    return {
      text: contentOf(item),
      value: item.text('value'),
      id: item.filled('id'),
      name: item.filled('name'),
      exclusive: item.text('behaviour') === 'exclusive',
      checked: item.flag('checked'),
      disabled: item.flag('disabled'),
      hint: contentOf(item.of('hint')),
      conditional: contentOf(item.of('conditional')),
      labelClass: item.of('label').filled('classes'),
      labelAttributes: item.of('label').record('attributes'),
      attributes: item.record('attributes'),
    }
  })

const datePart = (p: Params) => ({
  ...p.common(),
  name: p.filled('name'),
  label: p.filled('label'),
  id: p.filled('id'),
  value: p.text('value'),
  error: p.flag('error'),
  autocomplete: p.filled('autocomplete'),
  inputmode: p.filled('inputmode'),
  pattern: p.filled('pattern'),
})

const datePartAt = (p: Params, key: string) => (p.flag(key) === false ? false : datePart(p.of(key)))

export const fieldAdapters: Readonly<Record<string, Adapter>> = {
  checkboxes: (p) => (
    <Checkboxes {...grouped(p)} id={p.filled('idPrefix')} items={choices(p)} values={p.texts('values')} />
  ),
  radios: (p) => <Radios {...grouped(p)} id={p.filled('idPrefix')} items={choices(p)} value={p.filled('value')} />,
  'date-input': (p) => (
    <DateInput
      {...grouped(p)}
      id={p.text('id') ?? ''}
      name={p.filled('namePrefix')}
      day={datePartAt(p, 'day')}
      month={datePartAt(p, 'month')}
      year={datePartAt(p, 'year')}
      items={p.list('items').map((item) => item && datePart(item))}
      values={p.record('values')}
    />
  ),
  fieldset: (p) => (
    <Fieldset
      {...p.common()}
      legend={contentOf(p.of('legend'))}
      legendClass={p.of('legend').filled('classes')}
      heading={p.of('legend').flag('isPageHeading')}
      role={p.filled('role') as 'group' | undefined}
      describedBy={p.filled('describedBy')}
    >
      {contentOf(p)}
    </Fieldset>
  ),
  'file-upload': (p) => (
    <FileUpload
      {...labelled(p)}
      multiple={p.flag('multiple')}
      dropZone={p.flag('javascript')}
      wrapperClass={p.filled('wrapperClasses')}
      wrapperAttributes={p.record('wrapperAttributes')}
      words={{
        chooseFilesButton: p.filled('chooseFilesButtonText'),
        noFileChosen: p.filled('noFileChosenText'),
        multipleFilesChosen: p.record('multipleFilesChosenText'),
        dropInstruction: p.filled('dropInstructionText'),
        enteredDropZone: p.filled('enteredDropZoneText'),
        leftDropZone: p.filled('leftDropZoneText'),
      }}
    />
  ),
  input: (p) => (
    <Input
      {...labelled(p)}
      type={p.filled('type') as 'text' | undefined}
      value={p.text('value')}
      autocapitalize={p.filled('autocapitalize') as 'none' | undefined}
      inputmode={p.filled('inputmode')}
      pattern={p.filled('pattern')}
      prefix={contentOf(p.of('prefix'))}
      suffix={contentOf(p.of('suffix'))}
      prefixClass={p.of('prefix').filled('classes')}
      suffixClass={p.of('suffix').filled('classes')}
      prefixAttributes={p.of('prefix').record('attributes')}
      suffixAttributes={p.of('suffix').record('attributes')}
      wrapperClass={p.of('inputWrapper').filled('classes')}
      wrapperAttributes={p.of('inputWrapper').record('attributes')}
    />
  ),
  label: (p) => (
    <Label {...p.common()} for={p.filled('for')} heading={p.flag('isPageHeading')}>
      {contentOf(p)}
    </Label>
  ),
  select: (p) => (
    <Select
      {...labelled(p)}
      value={p.filled('value')}
      items={p.list('items').map(
        (item) =>
          item && {
            text: item.text('text') ?? '',
            value: item.text('value') ?? item.flag('value'),
            selected: item.flag('selected'),
            disabled: item.flag('disabled'),
            attributes: item.record('attributes'),
          },
      )}
    />
  ),
  textarea: (p) => <Textarea {...labelled(p)} value={p.text('value')} rows={p.number('rows')} />,
}
