import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { addPersonRoutes } from './adding/add-person.routes.tsx'
import { changePersonRoutes } from './adding/change-person.routes.tsx'
import { contactRoutes } from './contact/contact.routes.tsx'
import { detailRoutes } from './contact/detail.routes.tsx'
import { keepingRoutes } from './contact/keeping.routes.tsx'
import { pictureRoutes } from './made-for/picture.routes.tsx'
import { familyRoutes } from './family/family.routes.tsx'
import { householdRoutes } from './households/household.routes.tsx'
import { personRoutes } from './record/person.routes.tsx'
import type { ChildSection, FamilySection } from './record/record.sections.ts'
import { addRelationshipRoutes } from './relationships/add-relationship.routes.tsx'
import { changeRelationshipRoutes } from './relationships/change-relationship.routes.tsx'
import { restrictionRoutes } from './restriction/restriction.routes.tsx'
import { searchRoutes } from './search/search.routes.tsx'
import { workingWithRoutes } from './working-with/working-with.routes.tsx'
import { startFamilyRoutes } from './starting/start-family.routes.tsx'

/** What other capabilities say on a child's page and on a family's, in the order in which it is shown. */
type Sections = {
  readonly childSections: readonly ChildSection[]
  readonly familySections: readonly FamilySection[]
}

/** An address that is one of several comes before the one that takes any: /families/new before /families/:family. */
export const peopleRoutes = ({ childSections, familySections }: Sections): readonly Route<Tx, Actor>[] => [
  ...searchRoutes,
  ...startFamilyRoutes,
  ...familyRoutes(familySections),
  ...restrictionRoutes,
  ...workingWithRoutes,
  ...addPersonRoutes,
  ...addRelationshipRoutes,
  ...changeRelationshipRoutes,
  ...householdRoutes,
  ...personRoutes(childSections),
  ...changePersonRoutes,
  ...contactRoutes,
  ...detailRoutes,
  ...keepingRoutes,
  ...pictureRoutes,
]
