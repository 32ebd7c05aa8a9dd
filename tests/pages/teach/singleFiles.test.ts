import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { words } from '../../../src/messages/single/en'
import { singleTopic } from '../../../src/messages/single/singleTopic'
import SingleFiles from '../../../src/pages/teach/SingleFiles.vue'
import { type Services, servicesKey } from '../../../src/stores/services'

/** The part, opened, on a site that answers so. */
async function opened(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  await singleTopic.fetch('en')
  const router = createRouter({
    history: createMemoryHistory('/school/'),
    routes: [{ path: '/:path(.*)*', component: SingleFiles }],
  })
  const part = mount(SingleFiles, {
    global: { plugins: [createPinia(), router], provide: { [servicesKey as symbol]: { loader: {} } as Services } },
  })
  await part.find('details').trigger('toggle')
  await flushPromises()
  return part
}
afterEach(() => vi.unstubAllGlobals())

it('offers the copies with their languages and what they weigh, to be saved from the folder that the site is in', async () => {
  const both = { path: 'single/advise-bamako-en-fr.html', languages: ['en', 'fr'], bytes: 1_209_876 }
  const part = await opened(() => Promise.resolve(Response.json([both])))
  const link = part.get<HTMLAnchorElement>('a[download]')
  expect(link.text()).toBe('English + French (1210 kB)')
  expect(link.element.href).toMatch(/\/school\/single\/advise-bamako-en-fr\.html$/u)
})

it('says so, and what to do, where the network is away or the site has none', async () => {
  for (const answer of [
    () => Promise.reject(new TypeError('offline')),
    () => Promise.resolve(new Response('', { status: 404 })),
  ])
    expect((await opened(answer)).get('[role=status]').text()).toBe(words.none)
})
