// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { Book } from '../../../src/pages/journal/components/Book'
import { comparedLines, endingLine, indicatorLines } from '../../../src/pages/journal/components/comparisonLines'
import { decisionLines } from '../../../src/pages/journal/components/decisionLines'
import RunComparison from '../../../src/pages/journal/components/RunComparison.vue'
import RunDetail from '../../../src/pages/journal/components/RunDetail.vue'
import { runLines } from '../../../src/pages/journal/components/runLines'
import RunStrands from '../../../src/pages/journal/components/RunStrands.vue'
import RunTree from '../../../src/pages/journal/components/RunTree.vue'
import { strandsOf } from '../../../src/pages/journal/components/strands'
import { branch } from '../../../src/engine/branch'
import { compareRuns, type Side } from '../../../src/engine/compareRuns'
import { flattenTree, runTree } from '../../../src/engine/runTree'
import { words as en } from '../../../src/messages/common/en'
import { words as fr } from '../../../src/messages/common/fr'
import { words as journalEn } from '../../../src/messages/journal/en'
import { words as journalFr } from '../../../src/messages/journal/fr'
import type { Run } from '../../../src/model/Run'
import type { ChapterText, SceneText } from '../../../src/model/Text'
import { aStory, expectOk, played } from '../../support/buildStory'
import { playedOn } from '../../support/legalRun'
import { aParagraph, aSentence, labels, mountStory } from '../../support/mountStory'

const story = aStory()
const first = played(story, [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }])
const twin = { ...playedOn(story, expectOk(branch(story, first, 0, { id: 'twin', at: 9 })), [2]), begun: 9 }
const runs: readonly Run[] = [first, twin]

const option = (label: string) => ({ label, outcome: [], aside: [], because: [] })
const sceneText = (title: string, options: readonly string[]): SceneText => ({
  title,
  date: 'May 2021',
  place: 'Bamako',
  body: [],
  ask: '',
  pieces: [],
  options: Object.fromEntries(options.map((id) => [id, option(`Advise to ${id}`)])),
  record: { did: [aParagraph(aSentence('They wrote nothing.', 'record', ['condemned']))], then: [], advice: [] },
  arrivals: [],
})
const text = {
  language: 'en',
  scenes: {
    morning: sceneText('A letter', ['write', 'wait', 'turn', 'refuse']),
    budget: sceneText('The budget', ['schools', 'army']),
  },
  facts: { pro: 'A fact that speaks for it.', contra: 'A fact against.', aside: 'A fact beside.' },
} as unknown as ChapterText

const book: Book = {
  story,
  language: 'en',
  catalogue: {
    language: 'en',
    title: '',
    chapters: [
      {
        id: 'coup',
        section: 'I',
        title: 'The coup',
        summary: '',
        language: 'en',
        minutes: { shortest: 1, longest: 2 },
        episodes: ['paris', 'rest'].map((id) => ({
          id,
          title: `File ${id}`,
          summary: '',
          stepsBack: false,
          minutes: { shortest: 1, longest: 2 },
        })),
      },
    ],
    indicators: labels,
    standing: [],
  },
  messages: en,
  words: journalEn,
  textOf: (chapter) => (chapter === 'coup' ? text : undefined),
  nameOf: (run) => (run === 'run' ? 'Run 1' : 'Run 2'),
}
const forest = runTree(story, runs)
const lines = runLines(book, forest)

let page: VueWrapper
afterEach(() => page.unmount())
const button = (name: string) =>
  page.findAll('button').find((one) => (one.attributes('aria-label') ?? one.text()) === name)!

describe('the tree of runs', () => {
  const mountTree = (on: Record<string, unknown> = {}) =>
    mountStory(RunTree, { lines, current: 'run', ticked: ['twin'], words: journalEn, ...on })

  it('shows a branch inside the run that it left, and says where and with what advice', () => {
    page = mountTree()
    const inner = page.find('li li')
    expect(inner.text()).toContain('Run 2')
    expect(inner.text()).toContain('Left Run 1 at decision 1: “A letter”')
    expect(inner.text()).toMatch(/Advised there:\s*Advise to turn/u)
    expect(page.text()).toContain('Stands in: File rest')
  })

  it('asks before it deletes, and keeps the run when told so', async () => {
    const onRemove = vi.fn()
    page = mountTree({ onRemove })
    await button('Delete Run 1').trigger('click')
    expect(page.text()).toContain('Runs that branched from it are kept.')
    expect(document.activeElement?.textContent).toBe('Keep it')
    await button('Keep it').trigger('click')
    expect(onRemove).not.toHaveBeenCalled()
    await button('Delete Run 1').trigger('click')
    await button('Delete it').trigger('click')
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('run')
  })

  it('can be ticked for comparing, each run by its own name', async () => {
    const onTick = vi.fn()
    page = mountTree({ onTick })
    const boxes = page.findAll<HTMLInputElement>('input[type=checkbox]')
    expect(boxes.map(({ element }) => element.checked)).toEqual([false, true])
    await boxes[0]?.trigger('change')
    expect(onTick).toHaveBeenCalledExactlyOnceWith('run')
    expect(page.text()).toContain('compare Run 2')
  })

  it('is drawn with the word simulated inside the picture, one dot for each decision told', () => {
    page = mountStory(RunStrands, { drawn: strandsOf(story, forest), nameOf: book.nameOf, words: journalEn })
    const picture = page.find('svg[role=img]')
    expect(picture.text()).toContain('simulated')
    expect(picture.attributes('aria-label')).toContain('2 runs')
    expect(picture.findAll('circle.heeded, circle.aside')).toHaveLength(3)
  })
})

describe('a run in the journal', () => {
  const mountDetail = (on: Record<string, unknown> = {}) => {
    const node = flattenTree(forest)[0]!
    const files = decisionLines(book, node)
    const { indicators } = node.state
    return mountStory(RunDetail, { line: lines[0], parentName: '', files, indicators, labels, words: journalEn, ...on })
  }

  it('tells each decision: advice, evidence and how it was judged, what changed, what really happened', () => {
    page = mountDetail()
    const [memo, budget] = page.findAll('.decision').map((one) => one.text())
    for (const said of ['Advise to write', 'A fact that speaks for it.', 'It supports your advice.', 'a little nearer'])
      expect(memo).toContain(said)
    expect(memo).toContain('They wrote nothing.')
    expect(memo).toMatch(/The nearest of the options:\s*Advise to turn/u)
    expect(memo).toContain('Branched here: Run 2')
    expect(budget).toContain('as you advised')
  })

  it('lets one advise otherwise from any decision, named by its place in the run', async () => {
    const onAgain = vi.fn()
    page = mountDetail({ onAgain })
    await button('Advise otherwise from here: The budget').trigger('click')
    expect(onAgain).toHaveBeenCalledExactlyOnceWith(1)
  })
})

describe('two sides compared', () => {
  const mountComparison = (other: Side, language: 'en' | 'fr' = 'en') => {
    const said = language === 'en' ? book : { ...book, language, words: journalFr, messages: fr }
    const compared = compareRuns(story, first, other)
    const record = other === 'record'
    const props = {
      names: ['Run 1', record ? said.words.record : 'Run 2'],
      lines: comparedLines(said, compared.decisions),
      indicators: indicatorLines(said, compared),
      endings: [endingLine(said, compared.left, false), endingLine(said, compared.right, record)],
      record,
      words: said.words,
    }
    return mountStory(RunComparison, props, { language })
  }

  it('shows only what differs, and says in words that it does and in what', () => {
    page = mountComparison(twin)
    expect(page.text()).toContain('1 decision differs, of 2 met.')
    const compared = page.findAll('.compared')
    expect(compared).toHaveLength(1)
    expect(compared[0]?.text()).toMatch(/A letter\s*Differs · other advice/u)
    expect(compared[0]?.text()).toContain('Advise to write')
    expect(compared[0]?.text()).toContain('Advise to turn')
    expect(compared[0]?.text()).toContain('simulated')
  })

  it('shows all decisions when asked, with why a side has none', async () => {
    page = mountComparison(twin)
    await page.find('input[type=checkbox]').trigger('change')
    const [, budget] = page.findAll('.compared').map((one) => one.text())
    expect(budget).toContain('Has not come so far.')
  })

  it('keeps the record apart from advice, and says that its option is only the nearest', () => {
    page = mountComparison('record')
    const sides = page.findAll('.compared section').map((one) => one.text())
    expect(sides[0]).toContain('simulated')
    expect(sides[1]).toMatch(/From the briefing.*The nearest of the options/su)
    expect(page.findAll('tbody tr')).toHaveLength(11)
  })

  it('says the same in French', () => {
    page = mountComparison(twin, 'fr')
    expect(page.text()).toContain('Différent · autre conseil')
    expect(page.text()).toContain('simulé')
  })
})
