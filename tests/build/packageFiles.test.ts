import { expect, it } from 'vitest'
import { outside } from '../../src/build/packageFiles'
import { frameRoutes } from '../../src/router/frameRoutes'
import { routes } from '../../src/router/routes'

/** The file of a page, as its row in the table fetches it. */
const fileOf = (load: unknown): string => /src\/pages\/[\w/]+Page\.vue/u.exec(String(load))?.[0] ?? 'none'

it('every page inside an LMS is in the packages, and none that only stands outside', () => {
  const inside = frameRoutes.flatMap(({ component }) => (component ? [fileOf(component)] : []))
  expect(inside.length).toBeGreaterThan(8)
  expect(inside.filter((file) => outside.test(file) || file === 'none')).toEqual([])
  const other = routes.map(({ component }) => fileOf(component)).filter((file) => !inside.includes(file))
  expect(other.length).toBeGreaterThan(10)
  expect(other.filter((file) => !outside.test(file))).toEqual([])
})
