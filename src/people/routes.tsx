import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { familyRoutes } from './family/family.routes.tsx'
import { personRoutes } from './record/person.routes.tsx'
import type { ChildSection, FamilySection } from './record/sections.queries.ts'
import { searchRoutes } from './search/search.routes.tsx'

/** What other capabilities say on a child's page and on a family's, in the order in which it is shown. */
type Sections = {
  readonly childSections: readonly ChildSection[]
  readonly familySections: readonly FamilySection[]
}

export const peopleRoutes = ({ childSections, familySections }: Sections): readonly Route<Tx, Actor>[] => [
  ...searchRoutes,
  ...familyRoutes(familySections),
  ...personRoutes(childSections),
]
