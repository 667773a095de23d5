import type { Actor } from '../access/index.ts'
import type { Tx } from '../db/as-actor.ts'
import type { Route } from '../web/route.ts'
import { boardRoutes } from './board/board.routes.tsx'
import { closingRoutes } from './closing/close.routes.tsx'
import { conferenceRoutes } from './conference.routes.tsx'
import { meetingRoutes } from './meeting/hold.routes.tsx'
import { offerRoutes } from './offer/offer.routes.tsx'
import { notesRoutes } from './notes/notes.routes.tsx'
import { actionRoutes } from './plan/actions.routes.tsx'
import { decisionRoutes } from './plan/decision.routes.tsx'
import { planCopyRoutes } from './plan/copy/plan-copy.routes.tsx'
import { planRoutes } from './plan/plan.routes.tsx'
import { preparationRoutes } from './preparation/preparation.routes.tsx'
import { allocationRoutes } from './referral/allocation.routes.tsx'
import { referralRoutes } from './referral/referral.routes.tsx'
import { reviewRoutes } from './review/review.routes.tsx'

/** The contents of the service, in the order a family meets it. */
export const familyGroupConferenceRoutes: readonly Route<Tx, Actor>[] = [
  ...boardRoutes,
  ...offerRoutes,
  ...referralRoutes,
  ...allocationRoutes,
  ...conferenceRoutes,
  ...preparationRoutes,
  ...notesRoutes,
  ...meetingRoutes,
  ...planRoutes,
  ...planCopyRoutes,
  ...actionRoutes,
  ...decisionRoutes,
  ...reviewRoutes,
  ...closingRoutes,
]
