import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { emitAtlas } from '../../../src/content/emitAtlas'
import { words as en } from '../../../src/messages/common/en'
import { words as fr } from '../../../src/messages/common/fr'
import { messagesKey } from '../../../src/messages/useMessages'
import type { AtlasEntry, AtlasPart, AtlasText } from '../../../src/model/Atlas'
import { useAtlasStore } from '../../../src/stores/useAtlasStore'
import { servicesKey, type Services } from '../../../src/stores/services'
import AtlasPartPage from '../../../src/pages/atlas/AtlasPartPage.vue'
import { filled } from '../../support/filled'
import { compiled } from '../../support/realStory'

/** The atlas with a few links for each entry: the whole of Mali would only make the page long. */
function fewLinks(atlas: AtlasText): AtlasText {
  const few = (entries: readonly AtlasEntry[]) =>
    entries
      .filter((_, index) => index < 12)
      .map((one) => ({ ...one, facts: one.facts.slice(0, 3), in: one.in.slice(0, 1), scenes: one.scenes.slice(0, 1) }))
  const { people, cast, places, organisations, glossary } = atlas
  return {
    ...atlas,
    people: few(people),
    cast: few(cast),
    places: few(places),
    organisations: few(organisations),
    glossary: few(glossary),
  }
}
const atlases = { en: fewLinks(emitAtlas(compiled.draft, 'en')), fr: fewLinks(emitAtlas(compiled.draft, 'fr')) }
enableAutoUnmount(afterEach)
// Whole pages: slow where many others work on the same machine.
vi.setConfig({ testTimeout: 20_000 })
const blank = { render: () => null }

/** A part of the atlas as a reader finds it. */
async function open(part: AtlasPart, lang: 'en' | 'fr') {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/:lang/atlas/', name: 'atlas', component: blank },
      { path: '/:lang/atlas/:part/', name: 'atlas-part', component: blank },
      { path: '/:lang/chapters/:chapter/', name: 'chapter', component: blank },
    ],
  })
  await router.push(`/${lang}/atlas/${part}/`)
  const services = { loader: { atlas: (language: 'en' | 'fr') => Promise.resolve(atlases[language]) } }
  const pinia = createPinia()
  const app = createApp({})
  app.provide(servicesKey, services as unknown as Services)
  app.use(pinia)
  await useAtlasStore(pinia).prepare(lang)
  const page = mount(AtlasPartPage, {
    attachTo: document.body,
    global: { plugins: [router, pinia], provide: { [messagesKey as symbol]: ref(lang === 'fr' ? fr : en) } },
  })
  await flushPromises()
  const names = () => page.findAll('article').map((one) => one.get('h2, h3').text())
  return { page, names, box: page.get<HTMLInputElement>('input[type=search]') }
}

it('finds “Cédéao” by “cedeao”, says how many it found, and shows everything again on Escape', async () => {
  const { page, names, box } = await open('organisations', 'fr')
  const all = names().length
  await box.setValue('cedeao')
  expect(names()).toContain('Cédéao')
  expect(names().length).toBeLessThan(all)
  expect(page.get('[role=status]').text()).toBe(`${names().length} sur ${all} organisations`)
  await box.trigger('keydown', { key: 'Escape' })
  expect(names()).toHaveLength(all)
})

it('opens the statements through which a search found an entry', async () => {
  const { page, box } = await open('people', 'en')
  await box.setValue('mend the broken ties')
  const found = page.findAll('article')
  expect(found.map((one) => one.get('h3').text())).toEqual(['Moussa Mara'])
  expect(found[0]?.text()).toContain('mend the broken ties')
})

it('leaves no entry bare: every word stands somewhere, and says where', async () => {
  const { page } = await open('glossary', 'en')
  const entries = page.findAll('article')
  expect(entries.length).toBeGreaterThan(10)
  for (const one of filled(entries)) expect(one.find('details, .facts').exists(), one.attributes('id')).toBe(true)
})

it('calls the invented characters invented', async () => {
  const { page } = await open('people', 'en')
  for (const one of filled(page.findAll('article[id^=cast-]'))) expect(one.text()).toContain('Invented')
})
