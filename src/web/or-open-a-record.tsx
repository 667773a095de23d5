import { useContext } from 'preact/hooks'
import { PageSetting } from './page.tsx'

/** For whoever may look for people, and so may need one whom they do not work with. */
export const OrOpenARecord = () =>
  useContext(PageSetting).mayOpen === true && (
    <p class="govuk-body">
      If a child may be at risk now and you need a record you do not work with, you can{' '}
      <a class="govuk-link" href="/openings/new">
        open it for an hour, with a reason
      </a>
      .
    </p>
  )
