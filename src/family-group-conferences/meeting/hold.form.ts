import { z } from 'zod'
import { aDay, anyAmong, aTime, readAs, version } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { Invitation } from '../preparation/preparation.ts'

/** Who came is ticked from the list that was prepared. */
export const readHeld = (form: Form, people: readonly Invitation[]) =>
  readAs(
    z.object({
      heldOn: aDay('the date it was held'),
      informationStartedAt: aTime('the time information sharing started'),
      privateTimeStartedAt: aTime('the time private family time started'),
      privateTimeEndedAt: aTime('the time private family time ended'),
      endedAt: aTime('the time the conference ended'),
      came: anyAmong(people.map((person) => ({ ...person, id: person.personId }))),
      version: version(),
    }),
    form,
  )
