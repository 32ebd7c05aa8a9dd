import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { type Component, defineComponent, h } from 'vue'
import { latePart } from '../../src/components/base/latePart'

const Part = defineComponent({ render: () => h('p', 'The lesson') })

/** A page with nothing but that part. */
const pageOf = (part: Component) =>
  mount({ render: () => h('main', [h(part)]) }, { global: { stubs: { RouterLink: true } } })

/** A network that fails so many times. */
function failing(times: number) {
  let asked = 0
  const fetch = () => (asked++ < times ? Promise.reject(new Error('offline')) : Promise.resolve({ default: Part }))
  return { fetch, asked: () => asked }
}

afterEach(() => vi.useRealTimers())

/** Lets what is late by less than a second come, and what was said of it. */
async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  await flushPromises()
}

test('a part that does not arrive says so in its place, and is there when it is asked for again', async () => {
  vi.useFakeTimers()
  document.documentElement.lang = 'fr'
  const { fetch } = failing(1)
  const page = pageOf(latePart(fetch))
  await wait(300)
  expect(page.get('[role=alert]').text()).toContain('La connexion a été coupée')
  await page.get('button').trigger('click')
  await wait(0)
  expect(page.text()).toBe('The lesson')
})

test('it comes by itself when the network is back, and after a pause that grows with each failure', async () => {
  vi.useFakeTimers()
  const { fetch, asked } = failing(2)
  const page = pageOf(latePart(fetch))
  await wait(300)
  window.dispatchEvent(new Event('online'))
  await wait(0)
  expect(asked()).toBe(2)
  expect(page.text()).not.toContain('The lesson')
  await wait(9_800)
  expect(page.text()).not.toContain('The lesson')
  await wait(400)
  expect(page.text()).toBe('The lesson')
})

test('what stands beside the text leaves its place empty meanwhile', async () => {
  vi.useFakeTimers()
  const page = pageOf(latePart(failing(1).fetch, { aside: true }))
  await wait(300)
  expect(page.text()).toBe('')
  await wait(5_000)
  expect(page.text()).toBe('The lesson')
})
