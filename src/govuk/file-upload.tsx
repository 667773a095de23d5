import { Field, type Labelled } from './field.tsx'
import { classes, given, type Attributes, type Common, type Optional } from './props.ts'

/** `dropZone` lets files be dragged in where script runs; its words may be put in another language. */
type FileUploadProps = Common &
  Labelled &
  Optional<{
    multiple: boolean
    disabled: boolean
    dropZone: boolean
    wrapperClass: string
    wrapperAttributes: Attributes
    words: DropZoneWords
  }>

type DropZoneWords = Optional<{
  chooseFilesButton: string
  noFileChosen: string
  multipleFilesChosen: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  dropInstruction: string
  enteredDropZone: string
  leftDropZone: string
}>

const translated = (words: DropZoneWords): Attributes => ({
  'data-i18n.choose-files-button': words.chooseFilesButton,
  'data-i18n.no-file-chosen': words.noFileChosen,
  ...Object.fromEntries(
    Object.entries(words.multipleFilesChosen ?? {}).map(([plural, text]) => [
      `data-i18n.multiple-files-chosen.${plural}`,
      text,
    ]),
  ),
  'data-i18n.drop-instruction': words.dropInstruction,
  'data-i18n.entered-drop-zone': words.enteredDropZone,
  'data-i18n.left-drop-zone': words.leftDropZone,
})

export const FileUpload = (props: FileUploadProps) => {
  const control = (id: string, describedBy: string | undefined) => {
    const input = (
      <input
        class={classes('govuk-file-upload', props.class, given(props.errorMessage) && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describedBy}
        {...props.attributes}
      />
    )
    if (!props.dropZone) return input
    return (
      <div
        class={classes('govuk-file-upload-wrapper', props.wrapperClass)}
        data-module="govuk-file-upload"
        {...translated(props.words ?? {})}
        {...props.wrapperAttributes}
      >
        {input}
      </div>
    )
  }
  return <Field {...props} control={control} />
}
