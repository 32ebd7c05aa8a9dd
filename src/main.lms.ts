import { story, loader } from 'virtual:story'
import { createAdviseApp } from './createApp'
import LmsApp from './LmsApp.vue'
import { newId } from './newId'
import type { Lms, LmsStart } from './classroom/lms/Lms'
import { type LmsSettings, readLmsSettings } from './classroom/lms/LmsSettings'
import { useComfort } from './composables/useComfort'
import { lmsTopic } from './messages/lms/lmsTopic'
import { firstLanguage } from './model/languages'
import { openLms } from './platform/lms/openLms'
import { createFrameHistory } from './router/createFrameHistory'
import { frameRoutes } from './router/frameRoutes'
import { memoryKeyValue } from './storage/KeyValue'
import { keepSmall } from './storage/keepSmall'
import { openKeeper } from './storage/openKeeper'
import { lmsKey, type LmsLink } from './stores/lms/lmsKey'
import { seedKeeper } from './stores/lms/seedKeeper'
import { useLmsStore } from './stores/lms/useLmsStore'
import { useSettingsStore } from './stores/useSettingsStore'
import './styles/main.css'

const container = document.getElementById('app')
if (!container) throw new Error('The page has no place for the application.')
const settings = readLmsSettings(document.getElementById('lms')?.textContent ?? '')
if (settings.ok) await open(container, settings.value)
else container.textContent = (await lmsTopic.fetch(firstLanguage)).damaged

/** The application inside an LMS: its pages are in memory, and what is done lasts as long as the page but for what the LMS keeps. */
async function open(place: HTMLElement, settings: LmsSettings): Promise<void> {
  const course = await begin(openLms(settings.standard, window))
  const kept = new Map<string, string>()
  const keeper = openKeeper({
    port: memoryKeyValue(),
    tabs: { tell: () => undefined, hear: () => undefined },
    clock: Date.now,
    newId,
    pause: () => Promise.resolve(),
  })
  await seedKeeper(keeper, settings, course?.start ?? { suspend: '', location: '', learner: '' })
  const { app, router, pinia } = createAdviseApp({
    root: LmsApp,
    routes: frameRoutes,
    history: createFrameHistory(`/${settings.assignment.language}/assignment/`),
    hydrate: false,
    offer: false,
    story,
    loader,
    keeper: {
      open: () => Promise.resolve(keeper),
      small: keepSmall(() => ({
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
      })),
    },
    clock: Date.now,
    newId,
    framed: true,
  })
  app.provide(lmsKey, { settings, course } satisfies LmsLink)
  useComfort(() => useSettingsStore(pinia).settings)
  document.documentElement.dataset['faces'] = ''
  await router.isReady().catch(() => undefined)
  await useLmsStore(pinia).load()
  app.mount(place)
}

/** What an LMS that does not answer is as good as: none. */
async function begin(lms: Lms | null): Promise<{ readonly lms: Lms; readonly start: LmsStart } | null> {
  return (
    lms?.begin().then(
      (start) => ({ lms, start }),
      () => null,
    ) ?? null
  )
}
