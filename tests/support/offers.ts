import type { Store } from '../../src/db/store.ts'
import { aFamily, aPractitioner, aTeam, type Family, type Somebody } from './people-in-a-council.ts'
import { dateFields } from './front-door.ts'

export type Team = { readonly workers: readonly Somebody[]; readonly family: Family }

/** Social workers of one team and a family that they may all save to. */
export async function aTeamAtWork({ db }: Pick<Store, 'db'>, many: number): Promise<Team> {
  const team = await aTeam(db, 'Family help, north')
  const workers: Somebody[] = []
  for (let number = 1; number <= many; number += 1)
    workers.push(await aPractitioner(db, `Worker ${number}`, 'social-worker', team))
  return { workers, family: await aFamily(db, team) }
}

/** An offer to the mother, told apart by its language, as a browser sends it. */
export const anOffer = ({ family }: Team, inLanguage: string): string =>
  String(
    new URLSearchParams({
      to: family.mother,
      ...dateFields('offeredOn', '2026-02-03'),
      occasion: 'the family asked',
      how: 'in person',
      inLanguage,
    }),
  )

export async function offersIn({ db }: Pick<Store, 'db'>): Promise<readonly string[]> {
  const rows = await db.selectFrom('conference_offer').select('in_language').execute()
  return rows.map((row) => row.in_language)
}
