import { onlyReads, type Actor } from '../../access/index.ts'
import type { Tx } from '../../db/as-actor.ts'
import type { Route } from '../../web/route.ts'
import { reachableIn } from '../contact/contact.queries.ts'
import { findFamily, peopleInFamily, workersOf } from '../family.queries.ts'
import { homesOf } from '../households/homes.queries.ts'
import { keepsFamilies, mayAllocate, mayRestrict, seesFamilies } from '../policy.ts'
import { sectionsShown, type FamilySection } from '../record/record.sections.ts'
import { restrictionOn } from '../restriction/restriction.queries.ts'
import { relationshipsIn } from '../relationships.queries.ts'
import { FamilyPage } from './family.page.tsx'

export const familyRoutes = (familySections: readonly FamilySection[]): readonly Route<Tx, Actor>[] => [
  {
    at: 'GET /families/:family',
    may: seesFamilies,
    audit: 'family viewed',
    async answer({ tx, actor, param, today }) {
      const family = await findFamily(tx, param('family'))
      if (!family) return { missing: true }
      return {
        page: (
          <FamilyPage
            family={family}
            people={await peopleInFamily(tx, family.id)}
            ties={await relationshipsIn(tx, [family.id])}
            homes={await homesOf(tx, family.id)}
            workers={await workersOf(tx, family.id, today)}
            sections={await sectionsShown(familySections, tx, { familyId: family.id }, today, actor)}
            restriction={await restrictionOn(tx, family.id, today)}
            mayAllocate={mayAllocate(actor) && !onlyReads(actor, family.id)}
            mayRestrict={mayRestrict(actor) && !onlyReads(actor, family.id)}
            mayChange={keepsFamilies(actor) && !onlyReads(actor, family.id)}
            mayReach={(await reachableIn(tx, family.id)).size > 0}
            today={today}
          />
        ),
        about: family.id,
      }
    },
  },
]
