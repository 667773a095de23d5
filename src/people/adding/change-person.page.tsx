import { FormPage, type FormState } from '../../web/form-page.tsx'
import type { Person } from '../person.ts'
import { PersonFields } from './person-fields.page.tsx'

type Props = { readonly person: Person; readonly back: string; readonly state: FormState }

export const ChangePersonPage = ({ person, back, state }: Props) => (
  <FormPage
    title="Change details"
    caption={person.name}
    back={{ href: back, text: `Back to ${person.callingName}` }}
    state={state}
    version={person.version}
  >
    <PersonFields state={state} died />
  </FormPage>
)
