import { AskChoice, AskDay, AskText, AskTicks, AskWords, type FormState } from '../../web/form-page.tsx'

type Props = { readonly state: FormState; readonly died?: boolean }

export const PersonFields = ({ state, died = false }: Props) => (
  <>
    <div class="kith-side-by-side">
      <AskText state={state} name="givenName" label="First names" autocomplete="off" />
      <AskText state={state} name="familyName" label="Last name" autocomplete="off" />
    </div>
    <AskText
      state={state}
      name="knownAs"
      label="Known as (optional)"
      hint="If they go by something else"
      class="govuk-input--width-20"
      autocomplete="off"
    />
    <div class="kith-side-by-side">
      <AskDay state={state} name="bornOn" legend="Date of birth" hint="Leave empty if it is not known" />
      <AskDay state={state} name="dueOn" legend="Or, for a baby not born yet, due" hint="For example, 4 3 2027" />
    </div>
    {died && <AskDay state={state} name="diedOn" legend="If they have died, when" hint="Leave empty otherwise" />}
    <AskChoice
      state={state}
      name="sex"
      legend="Are they"
      inline
      options={[
        { value: 'female', text: 'A girl or woman' },
        { value: 'male', text: 'A boy or man' },
        { value: 'other', text: 'Neither' },
        { value: 'unknown', text: 'Not known' },
      ]}
    />
    <AskText state={state} name="firstLanguage" label="First language" class="govuk-input--width-20" />
    <AskTicks
      state={state}
      name="interpreterNeeded"
      legend="Interpreter"
      options={[{ value: 'yes', text: 'They need an interpreter' }]}
    />
    <AskWords
      state={state}
      name="needs"
      label="What everybody who meets them should know (optional)"
      hint="How they hear, see, move, read or feel at ease. It stands at the top of their page."
      rows={2}
    />
  </>
)
