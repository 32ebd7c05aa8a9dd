import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyClass } from '../../src/classroom/ClassRecord'
import type { Run } from '../../src/model/Run'
import { idbKeyValue } from '../../src/storage/idbKeyValue'
import { useNotesStore } from '../../src/stores/materials/useNotesStore'
import { useReviewStore } from '../../src/stores/review/useReviewStore'
import { servicesKey } from '../../src/stores/services'
import { useClassStore } from '../../src/stores/useClassStore'
import { useRoomStore } from '../../src/stores/useRoomStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { useSettingsStore } from '../../src/stores/useSettingsStore'
import { type ABrowser, aBrowser, settled } from '../support/aBrowser'
import { aDatabase } from '../support/aDatabase'
import { aStory } from '../support/buildStory'
import { chanceFrom, type Chance } from './mangle'
import { report, whole } from './report'

const story = aStory()
const nothing = () => Promise.reject(new Error('no network'))
const loader = { catalogue: nothing, chapter: nothing, atlas: nothing, items: nothing }
const steps = 200
const rounds = whole ? 10 : 1

afterEach(() => vi.unstubAllGlobals())

/** One more tab, with all that is kept. */
async function tabOf(browser: ABrowser, name: string, deaf = false) {
  let names = 0
  const newId = () => `${name}-${++names}`
  const app = createApp({})
  let now = 1_800_000_000_000
  app.provide(servicesKey, { story, loader, keeper: browser.tab({ deaf, newId }), clock: () => now++, newId })
  const pinia = createPinia()
  app.use(pinia)
  setActivePinia(pinia)
  const tab = {
    runs: useRunStore(),
    room: useRoomStore(),
    review: useReviewStore(),
    classes: useClassStore(),
    notes: useNotesStore(),
    settings: useSettingsStore(),
  }
  for (const store of [tab.runs, tab.room, tab.review, tab.classes, tab.notes]) await store.load()
  return tab
}
type Tab = Awaited<ReturnType<typeof tabOf>>

/** Each leaves a mark of its own, of this number, in one kind of record. */
const acts: Readonly<Record<string, (tab: Tab, number: number) => void>> = {
  run: ({ runs }, number) => {
    const run = runs.runs.find(({ id }) => id === 'shared')
    const entry = { kind: 'answer', item: `mark-${number}`, chosen: [], hash: 'h', at: number } as const
    if (run) runs.restore({ ...run, log: [...run.log, entry] })
  },
  lesson: ({ room }, number) =>
    room.change((lesson) => ({
      ...lesson,
      polls: { ...lesson.polls, [`mark-${number}`]: { hands: { a: number }, shown: true } },
    })),
  deck: ({ review }, number) => review.grade(`item/mark-${number}`, 'good'),
  class: ({ classes }, number) => {
    const record = classes.classOf('class') ?? emptyClass('class')
    classes.put({ ...record, brought: [...record.brought, { id: `mark-${number}`, text: 'AB1', from: '' }] })
  },
  note: ({ notes }, number) => {
    const text = notes.noteOf('note')?.text ?? ''
    notes.put({ id: 'note', text: `${text}mark-${number}\n` })
  },
  settings: ({ settings }, number) => settings.change({ voices: { en: `mark-${number}`, fr: '' } }),
}

/** Everything that a tab knows, as text: in it stand the marks. */
const all = ({ runs, room, review, classes, notes }: Tab): string =>
  JSON.stringify([runs.runs, room.lessons, review.review, classes.classes, notes.noteOf('note')])

/** What both tabs have before them. Returns the name of the lesson. */
async function prepare({ runs, room }: Tab): Promise<string> {
  const shared: Run = { id: 'shared', story: story.version, entry: null, parent: null, begun: 1, log: [] }
  runs.restore(shared)
  const { run } = room.begin({
    name: 'Class',
    episodes: [story.chapters[0]!.episodes[0]!.id],
    present: 20,
    questions: 3,
    short: false,
  })
  await settled()
  return run.id
}

async function play(tabs: readonly Tab[], lesson: string, chance: Chance): Promise<string[]> {
  const marks: string[] = []
  for (let number = 1; number <= steps; number++) {
    const tab = tabs[chance(tabs.length)]!
    tab.room.openId = lesson
    const kind = Object.keys(acts)[chance(Object.keys(acts).length)]!
    acts[kind]!(tab, number)
    if (kind !== 'settings') marks.push(`mark-${number}`)
    // Some come close upon another, some after a while.
    if (chance(3) === 0) await settled()
  }
  await settled()
  await settled()
  return marks
}

describe.each([
  ['that hear each other', false],
  ['of which one is asleep', true],
])('two tabs %s', (_, deaf) => {
  it(`take ${steps} steps in turn, in lesson, deck, class, notes, run and settings, and lose none`, async () => {
    const lost: string[] = []
    for (let seed = 19; seed < 19 + rounds; seed++) {
      aDatabase()
      const browser = aBrowser(await idbKeyValue('ordeal'))
      const one = await tabOf(browser, 'one')
      const lesson = await prepare(one)
      const other = await tabOf(browser, 'other', deaf)
      const marks = await play([one, other], lesson, chanceFrom(seed))
      const later = await tabOf(browser, 'later')
      const known = all(later)
      lost.push(...marks.filter((mark) => !new RegExp(`${mark}\\b`, 'u').test(known)))
      expect(later.settings.settings).toEqual(one.settings.settings)
      expect(other.settings.settings).toEqual(one.settings.settings)
      if (!deaf) expect([all(one), all(other)]).toEqual([known, known])
    }
    report('tabs', `rounds of ${steps} steps over two tabs${deaf ? ', one asleep' : ''}`, lost.length, rounds)
    expect(lost).toEqual([])
  }, 300_000)
})
