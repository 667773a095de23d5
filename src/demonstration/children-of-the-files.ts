import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../db/store.ts'
import { chanceOf } from './chance.ts'
import type { PlainDate } from './days.ts'

/**
 * Stands in for the importer: from a folder of returns, only the children, their dates of birth, sex and ethnicity.
 * Nothing of their journeys.
 */
export async function childrenOfTheFiles(store: Store, folder: string): Promise<void> {
  const found = new Map<string, Child>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.xml')).toSorted())
    for (const [child] of (await readFile(join(folder, name), 'utf8')).matchAll(/<Child>.*?<\/Child>/gs)) {
      const said = (tag: string) => new RegExp(`<${tag}>(.*?)<`).exec(child)?.[1]
      const reference = said('LAchildID')
      const born = said('PersonBirthDate')
      const due = said('ExpectedPersonBirthDate')
      if (reference)
        found.set(reference, { born, due, sex: said('Sex') ?? said('GenderCurrent'), ethnicity: said('Ethnicity') })
    }
  const chance = chanceOf('children of the files')
  const people = [...found].map(([reference, child]) => ({ id: chance.id(), reference, ...child }))
  await store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('person')
      .values(
        people.map(({ id, born, due, sex, ethnicity }) => ({
          id,
          born_on: (born as PlainDate | undefined) ?? null,
          due_on: (due as PlainDate | undefined) ?? null,
          sex: SEXES[sex ?? ''] ?? 'unknown',
          ethnicity: ethnicity ?? null,
        })),
      )
      .execute()
    await tx
      .insertInto('child_reference')
      .values(people.map(({ id, reference }) => ({ person_id: id, reference })))
      .execute()
  })
}

type Child = {
  readonly born: string | undefined
  readonly due: string | undefined
  readonly sex: string | undefined
  readonly ethnicity: string | undefined
}
const SEXES: Readonly<Record<string, 'female' | 'male'>> = { F: 'female', '2': 'female', M: 'male', '1': 'male' }
