export { familyGroupConferenceRoutes } from './routes.tsx'
export { conferencesOfFamily, conferenceWork } from './conference.sections.tsx'
