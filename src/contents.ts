import type { Actor } from './access/index.ts'
import { accessRoutes, openingWork, rulesWork } from './access/routes.ts'
import type { Tx } from './db/as-actor.ts'
import {
  conferencesOfChild,
  conferencesOfFamily,
  conferenceWork,
  familyGroupConferenceRoutes,
  serviceWork,
} from './family-group-conferences/index.ts'
import { childJourney } from './journeys/index.ts'
import { myWorkRoutes } from './my-work/index.ts'
import { peopleRoutes } from './people/index.ts'
import { returnsRoutes, returnsWork } from './returns/index.ts'
import { scorecardRoutes } from './scorecards/index.ts'
import type { Route } from './web/route.ts'

/** Every act in Kith, in one list: what is mounted, and what the access matrix is checked against. */
export const contents: readonly Route<Tx, Actor>[] = [
  ...myWorkRoutes([openingWork, conferenceWork, serviceWork, returnsWork, rulesWork(() => contents)]),
  ...peopleRoutes({ childSections: [childJourney, conferencesOfChild], familySections: [conferencesOfFamily] }),
  ...familyGroupConferenceRoutes,
  ...returnsRoutes,
  ...scorecardRoutes,
  ...accessRoutes(() => contents),
]
