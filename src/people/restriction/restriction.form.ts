import { z } from 'zod'
import { someAmong, readAs, version, words } from '../../web/fields.ts'
import type { Form } from '../../web/route.ts'
import type { Nameable } from './restriction.ts'

const namedBy = (offered: readonly Nameable[], self: string) =>
  someAmong(offered, 'Select who may see this family').refine((chosen) => chosen.some(({ id }) => id === self), {
    message: 'Select yourself as well: otherwise nobody who can change the list could see the family',
  })

export const readRestriction = (form: Form, offered: readonly Nameable[], self: string) =>
  readAs(z.object({ names: namedBy(offered, self), why: words('why this family is restricted', { most: 2000 }) }), form)

export const readNames = (form: Form, offered: readonly Nameable[], self: string) =>
  readAs(z.object({ names: namedBy(offered, self), version: version() }), form)

export const readLift = (form: Form) => readAs(z.object({ version: version() }), form)
