export { myWorkRoutes } from './routes.tsx'

export type { WorkItem } from './work.ts'
