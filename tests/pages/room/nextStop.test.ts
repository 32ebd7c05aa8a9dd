import { expect, it } from 'vitest'
import { lastStop, nextStop } from '../../../src/pages/room/nextStop'

const blocks = [0, 200, 400, 600, 800].map((top) => ({ top, bottom: top + 180 }))

it('the next screen begins with the first paragraph that was not there whole', () => {
  expect(nextStop(blocks, 0, 500)).toBe(400)
  expect(nextStop(blocks, 400, 500)).toBe(800)
  expect(nextStop(blocks, 500, 500)).toBeNull()
})

it('a paragraph taller than the screen is read on with a line in common', () => {
  expect(nextStop([{ top: 0, bottom: 3000 }], 0, 500)).toBe(450)
  expect(lastStop(450, 500)).toBe(0)
  expect(lastStop(0, 500)).toBeNull()
})
