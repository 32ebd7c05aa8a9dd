import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { go } from '../../src/engine/go'
import { missed, warmUp } from '../../src/engine/learning/missed'
import type { GivenAnswer } from '../../src/engine/State'
import type { Run } from '../../src/model/Run'
import { aChapter, aScene, aStory, anEpisode, anItem, expectOk, played, waysTo } from '../support/buildStory'

const items = (chapter: string, names: string) =>
  [...names].map((name) =>
    anItem(`${chapter}-${name}`, { type: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b'], facts: [name] }),
  )
const pages = (id: string) => [aScene(`${id}-1`, { next: waysTo(`${id}-2`) }), aScene(`${id}-2`)]
const chapter = (id: string, names: string) => aChapter(id, [anEpisode(`${id}-file`, pages(id), items(id, names))])
const story = aStory([chapter('one', 'pqrs'), chapter('two', 'pqrs'), chapter('three', 'p')])

const given = (item: string, chosen: string, parts: Partial<GivenAnswer> = {}): GivenAnswer => {
  const of = item.split('-')[0] ?? ''
  return { item, chapter: of, episode: `${of}-file`, chosen: [...chosen], at: 0, scored: true, ...parts }
}
const after = (...attempts: GivenAnswer[]) => missed(story, { attempts })

describe('what a run has missed', () => {
  it('is told with what it rests on and the share that it earned, the later chapter first, then the weaker', () => {
    expect(
      after(given('one-p', 'a'), given('one-q', 'cd'), given('two-r', 'a'), given('one-r', 'ab'), given('two-p', '')),
    ).toEqual([
      { item: 'two-p', chapter: 'two', facts: ['p'], share: 0 },
      { item: 'two-r', chapter: 'two', facts: ['r'], share: 0.5 },
      { item: 'one-q', chapter: 'one', facts: ['q'], share: 0 },
      { item: 'one-p', chapter: 'one', facts: ['p'], share: 0.5 },
    ])
  })

  it('is decided by the latest answer, a second try too, but not by one to another wording', () => {
    const shares = (...attempts: GivenAnswer[]) => after(...attempts).map(({ share }) => share)
    expect(shares(given('one-p', 'c'), given('one-p', 'ab'))).toEqual([])
    expect(shares(given('one-p', 'ab'), given('one-p', 'c'))).toEqual([0])
    expect(shares(given('one-p', 'c'), given('one-p', 'ab', { again: true }))).toEqual([0.5])
    expect(shares(given('one-p', 'c'), given('one-p', 'ab', { scored: false }))).toEqual([0])
  })
})

describe('what comes back before a chapter', () => {
  const answers = (run: Run, ...said: string[]): Run =>
    said.reduce<Run>((before, words, at) => {
      const [item = '', chosen = ''] = words.split(' ')
      return expectOk(answer(story, before, { item, chosen: [...chosen], at }))
    }, run)
  const on = (run: Run, pages: number): Run =>
    Array.from({ length: pages }).reduce<Run>((before) => expectOk(go(story, before, 0)), run)
  const asked = (run: Run) => warmUp(story, run).map(({ item }) => item)
  const atOne = played(story, [])
  /** From the first page of a chapter to that of the next. */
  const toNext = 3

  it('is what was missed up to the last page, three at most, and the rest of them once some are answered', () => {
    const there = on(answers(on(atOne, 2), 'one-p a', 'one-q c', 'one-r a', 'one-s c'), 1)
    expect(asked(there)).toEqual(['one-q', 'one-s', 'one-p'])
    expect(asked(answers(there, 'one-q ab'))).toEqual(['one-s', 'one-p'])
    expect(asked(answers(there, 'one-q c', 'one-s ab', 'one-p a'))).toEqual([])
  })

  it('is of the chapter before, or of the last that left something, and does not go on to an earlier one', () => {
    const atTwo = on(answers(atOne, 'one-p c'), toNext)
    expect(asked(on(atTwo, toNext))).toEqual(['one-p'])
    const atThree = on(answers(atTwo, 'two-p c'), toNext)
    expect(asked(atThree)).toEqual(['two-p'])
    expect(asked(answers(atThree, 'two-p ab'))).toEqual([])
  })

  it('is nothing elsewhere than on the first page of a chapter', () => {
    const begun = answers(atOne, 'one-p c')
    const pages = Array.from({ length: 10 }, (_, turned) => asked(on(begun, turned)))
    expect(pages.map((page) => page.length)).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 0])
  })

  it('is nothing at the end of a chapter, though another has no page yet', () => {
    const [first] = story.chapters
    const bare = aStory([
      ...(first ? [first] : []),
      aChapter('planned', []),
      aChapter('named', [anEpisode('bare', [])]),
    ])
    const run = answers(played(bare, ['go']), 'one-p c')
    expect(warmUp(bare, expectOk(go(bare, run, 0)))).toEqual([])
  })

  it('is nothing of the chapter itself, where its first page comes round again', () => {
    const round = [aScene('round-1', { next: waysTo('round-2') }), aScene('round-2', { next: waysTo('round-1') })]
    const circle = aStory([aChapter('round', [anEpisode('round-file', round, items('round', 'p'))])])
    const run = expectOk(answer(circle, played(circle, ['go']), { item: 'round-p', chosen: ['c'], at: 0 }))
    expect(warmUp(circle, expectOk(go(circle, run, 0)))).toEqual([])
  })
})
