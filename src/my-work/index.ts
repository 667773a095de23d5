export { myWorkRoutes } from './routes.tsx'
export type { WorkSource } from './routes.tsx'
export type { WorkItem } from './work.ts'
