import type { RouteRecordRaw } from 'vue-router'
import { pages, type PageMeta } from './pages'

declare module 'vue-router' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what a page's route knows is what its row says
  interface RouteMeta extends PageMeta {}
}

/** The table of pages as the router takes it. */
export const routes: readonly RouteRecordRaw[] = Object.entries(pages).map(([name, { path, load, ...meta }]) => ({
  name,
  path,
  component: load,
  meta,
}))
