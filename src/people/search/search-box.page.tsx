import { Button } from '../../govuk/button.tsx'
import { Hint } from '../../govuk/hint.tsx'
import { Label } from '../../govuk/label.tsx'

/** One box for names, dates of birth and references; it is sent to its own address, which keeps what was asked out of the address that shows it. */
export const SearchBox = ({
  words,
  hint,
  label = 'Who are you looking for?',
}: {
  words: string
  hint: string
  label?: string
}) => (
  <form class="kith-search" method="post" role="search" aria-label="People">
    <Label for="words" class="govuk-label--s">
      {label}
    </Label>
    <Hint id="words-hint">{hint}</Hint>
    <div class="kith-search__row">
      <input
        class="govuk-input kith-search__words"
        id="words"
        name="words"
        type="search"
        value={words}
        maxlength={200}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="words-hint"
      />
      <Button>Search</Button>
    </div>
  </form>
)
