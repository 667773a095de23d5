export { familyGroupConferenceRoutes } from './routes.tsx'
export { conferencesOfChild, conferencesOfFamily, conferenceWork } from './conference.sections.tsx'
export { serviceWork } from './service-work.queries.ts'
