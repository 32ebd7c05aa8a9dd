import type { RouteRecordRaw } from 'vue-router'
import { type Page, pages, type PageMeta } from './pages'

declare module 'vue-router' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what a page's route knows is what its row says
  interface RouteMeta extends PageMeta {}
}

/** A table of pages as the router takes it. */
export const routesOf = (pages: Readonly<Record<string, Page>>): readonly RouteRecordRaw[] =>
  Object.entries(pages).map(([name, { path, load, ...meta }]) => ({ name, path, component: load, meta }))

export const routes = routesOf(pages)
