export { childJourney } from './journey.sections.tsx'
