import { readFileSync } from 'node:fs'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { describe, expect, it } from 'vitest'
import { beginLesson } from '../../src/classroom/teachLesson'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { encodeLesson } from '../../src/storage/lessonCodec'
import { servicesKey } from '../../src/stores/services'
import { useRoomStore } from '../../src/stores/useRoomStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { type ABrowser, aBrowser, settled } from '../support/aBrowser'
import { aStory } from '../support/buildStory'
import { editedStory } from '../support/editedStory'

const nothing = () => Promise.reject(new Error('no network'))
const loader = { catalogue: nothing, chapter: nothing, atlas: nothing, items: nothing }
const plan = {
  name: 'Class 3b',
  episodes: [aStory().chapters[0]!.episodes[0]!.id],
  questions: 3,
  short: false,
  present: 20,
}

/** One more screen of a browser. */
async function screen(story: Story, browser: ABrowser, name: string, deaf = false) {
  let names = 0
  const newId = () => `${name}-${++names}`
  const app = createApp({})
  app.provide(servicesKey, { story, loader, keeper: browser.tab({ deaf, newId }), clock: () => 9, newId })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const room = useRoomStore()
  await room.load()
  return { room, runs: useRunStore() }
}

describe('a lesson', () => {
  it('begun before an edit of the story goes on after it in a branch; the old one stays as it was played', async () => {
    const { run } = JSON.parse(readFileSync('tests/fixtures/run-older-story.json', 'utf8')) as { run: Run }
    const story = editedStory()
    const lesson = { ...beginLesson(story, { ...plan, id: run.id, at: 1 }), run }
    const browser = aBrowser()
    await browser.port.update(`room/${run.id}`, () => encodeLesson(lesson))
    const { room } = await screen(story, browser, 'here')
    room.openId = run.id
    expect(room.advise('yes', null)).toBe(true)
    await settled()
    expect(room.lesson).toMatchObject({ name: 'Class 3b', run: { id: 'here-1', parent: { run: run.id } } })
    const later = await screen(story, browser, 'later')
    expect(later.room.lessonOf(run.id)).toEqual(lesson)
    expect(later.room.lessonOf('here-1')).toEqual(room.lesson)
  })

  it('takes a step back for good, also where another screen shows it', async () => {
    const story = aStory()
    const browser = aBrowser()
    const one = await screen(story, browser, 'one')
    const { run } = one.room.begin(plan)
    one.room.openId = run.id
    one.room.advise('wait', 'aside')
    await settled()
    const other = await screen(story, browser, 'other')
    other.room.openId = run.id
    one.room.back()
    await settled()
    expect(one.room.lesson?.run.log).toEqual([])
    expect(other.room.lesson).toEqual(one.room.lesson)
  })

  it('counts hands on two screens, and goes on in a copy where they part', async () => {
    const story = aStory()
    const browser = aBrowser()
    const one = await screen(story, browser, 'one')
    const { run } = one.room.begin(plan)
    one.room.openId = run.id
    await settled()
    const other = await screen(story, browser, 'other', true)
    other.room.openId = run.id
    one.room.change((lesson) => ({ ...lesson, present: 18 }))
    await settled()
    other.room.change((lesson) => ({ ...lesson, type: 2 }))
    await settled()
    expect(one.room.lesson).toMatchObject({ present: 18, type: 2 })
    expect(other.room.lesson).toEqual(one.room.lesson)
    one.room.advise('wait', 'aside')
    await settled()
    other.room.advise('turn', 'contra')
    await settled()
    expect(other.room.lesson?.run.parent).toEqual({ run: run.id, entries: 0 })
    expect([one.runs.trouble, other.runs.trouble]).toEqual([null, 'parted'])
    expect(one.room.lessons).toHaveLength(2)
  })
})
