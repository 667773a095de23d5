export { scorecardRoutes } from './routes.tsx'
