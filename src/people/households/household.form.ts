import { z } from 'zod'
import { anyAmong, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { FamilyMember } from '../family.ts'

const fields = (people: readonly FamilyMember[]) => ({
  label: words('a name for the home', { most: 100 }),
  members: anyAmong(people),
})

export const readNewHome = (form: Form, people: readonly FamilyMember[]) => readAs(z.object(fields(people)), form)
export const readChangedHome = (form: Form, people: readonly FamilyMember[]) =>
  readAs(z.object({ ...fields(people), version: version() }), form)
