import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { ankiText } from '../../src/engine/review/ankiText'
import { cloze } from '../../src/engine/review/cloze'
import {
  type DeckCard,
  chaptersOfDeck,
  deckOf,
  dueCards,
  forecast,
  newCards,
  wholeDeck,
} from '../../src/engine/review/deck'
import { gradesOfRuns } from '../../src/engine/review/gradesOfRuns'
import { mergeReviews, rejoinReviews } from '../../src/engine/review/mergeReviews'
import { intervals, schedule } from '../../src/engine/review/schedule'
import { emptyReview, grades, type CardId, type Graded, type Review } from '../../src/model/Review'
import type { MatchItem } from '../../src/model/Story'
import { aChapter, aScene, aStory, anEpisode, anItem, expectOk, played } from '../support/buildStory'

const day = 86_400_000
const monday = Date.UTC(2025, 2, 3, 15)
const graded = (grade: Graded['grade'], at: number, card: CardId = 'item/one'): Graded => ({ card, grade, at })

describe('the schedule of a card', () => {
  it('brings back the next day what was not known, however well it was known before', () => {
    const long = [0, 3, 12, 40].map((days) => graded('good', monday + days * day))
    const lapse = monday + 120 * day
    expect(schedule([graded('again', monday)])?.due).toBe(monday + day)
    expect(schedule([...long, graded('again', lapse)])?.due).toBe(lapse + day)
  })

  it('counts the lowest grade of a day, so that a miss put right at once still comes back tomorrow', () => {
    const missed = [graded('again', monday), graded('good', monday + 60_000)]
    expect(schedule(missed)?.due).toBe(monday + day)
    expect(schedule(missed.toReversed())).toEqual(schedule(missed))
  })

  it('counts the lowest grade wherever in the day it came, and of two alike the first', () => {
    const twice = (first: Graded['grade'], then: Graded['grade']) =>
      schedule([graded(first, monday), graded(then, monday + 60_000)])?.lastReview
    expect(twice('good', 'again')).toBe(monday + 60_000)
    expect(twice('again', 'good')).toBe(monday)
    expect(twice('good', 'good')).toBe(monday)
  })

  it('is none for a card that was never graded, which would come back by the days of the algorithm', () => {
    expect(schedule([])).toBeNull()
    expect(intervals([], monday)).toEqual({ again: 1, hard: 2, good: 3, easy: 8 })
  })

  it('says how long it would wait from the last grading, where the clock here is behind it', () => {
    const log = [graded('good', monday - 3 * day), graded('good', monday)]
    expect(intervals(log, monday - day)).toEqual(intervals(log, monday))
  })

  it('waits longer the better it was known, and says so beforehand', () => {
    const { again, hard, good, easy } = intervals([graded('good', monday - 3 * day)], monday)
    expect(again).toBe(1)
    expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted((a, b) => a - b))
    expect(schedule([graded('good', monday - 3 * day), graded('easy', monday)])?.due).toBe(monday + easy * day)
  })

  it('gives a day to come and sound numbers for any log at all', () => {
    const logs = fc.array(fc.record({ grade: fc.constantFrom(...grades), days: fc.nat(400) }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(logs, (log) => {
        const after = schedule(log.map(({ grade, days }) => graded(grade, monday + days * day)))
        expect(after).not.toBeNull()
        expect(after!.due).toBeGreaterThanOrEqual(after!.lastReview + day)
        expect(after!.difficulty).toBeGreaterThanOrEqual(1)
        expect(after!.difficulty).toBeLessThanOrEqual(10)
        expect(after!.stability).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('two reviews', () => {
  const review = fc
    .array(
      fc.record({
        card: fc.constantFrom<CardId>('item/a', 'fact/b'),
        grade: fc.constantFrom(...grades),
        at: fc.nat(6),
      }),
    )
    .map((log): Review => ({ since: 0, log }))

  it('come to the same in whichever order they are merged, and lose nothing', () => {
    fc.assert(
      fc.property(review, review, review, (a, b, c) => {
        expect(mergeReviews(a, b)).toEqual(mergeReviews(b, a))
        expect(mergeReviews(mergeReviews(a, b), c)).toEqual(mergeReviews(a, mergeReviews(b, c)))
        const moments = ({ log }: Review) =>
          new Set(log.filter(({ at }) => at > 0).map(({ card, at }) => `${at} ${card}`))
        expect(moments(mergeReviews(a, b))).toEqual(moments({ since: 0, log: [...a.log, ...b.log] }))
      }),
    )
  })

  it('are one log by time and then by card, in which the lower of two grades of one moment stays', () => {
    const one = [graded('good', 2, 'item/b'), graded('hard', 2, 'fact/c'), graded('easy', 3)]
    const other = [graded('good', 1, 'item/z'), graded('again', 2, 'item/b'), graded('good', 2, 'item/a')]
    const log = [other[0], one[1], other[2], other[1], one[2]]
    expect(mergeReviews({ since: 0, log: one }, { since: 0, log: other })).toEqual({ since: 0, log })
    expect(mergeReviews({ since: 0, log: other }, { since: 0, log: one })).toEqual({ since: 0, log })
  })

  it('lose what was graded up to the later reset, at its very moment too', () => {
    const log = [4, 5, 6].map((at) => graded('good', at))
    expect(mergeReviews({ since: 5, log }, { since: 2, log: [] })).toEqual({ since: 5, log: [graded('good', 6)] })
  })

  it.each([
    ['a reset made there', 0, 5, 0, 5],
    ['a reset made here', 0, 0, 5, 5],
    ['a reset taken back here', 5, 5, 0, 0],
    ['a reset taken back there', 5, 0, 5, 0],
    ['the reset made here, where both made one', 0, 7, 5, 5],
    ['the later reset where nothing is known of before', null, 3, 5, 5],
  ])('of two tabs become one with %s', (_, base, there, mine, since) => {
    const of = (reset: number, at: number): Review => ({ since: reset, log: [graded('good', at), graded('good', 9)] })
    const log = [3, 4, 9].filter((at) => at > since).map((at) => graded('good', at))
    expect(rejoinReviews(base === null ? undefined : of(base, 1), of(there, 3), of(mine, 4))).toEqual({ since, log })
  })

  it('stay reset when an older copy is merged in', () => {
    const old: Review = { since: 0, log: [graded('good', monday)] }
    expect(mergeReviews({ since: monday + 1, log: [] }, old).log).toEqual([])
  })
})

describe('the deck', () => {
  const story = aStory()
  const begun = played(story, [{ option: 'wait', evidence: 'pro' }])
  const wrong = expectOk(answer(story, begun, { item: 'one', chosen: ['b'], at: monday }))

  it('has nothing before anything was answered or finished', () => {
    expect(deckOf(story, [begun], emptyReview)).toEqual([])
  })

  it('has a wrong answer of yesterday due today, and shows it in the forecast', () => {
    const review = mergeReviews(emptyReview, { since: 0, log: gradesOfRuns(story, [wrong]) })
    const deck = deckOf(story, [wrong], review)
    expect(dueCards(deck, monday + 9 * 3_600_000)).toEqual([])
    const tuesday = Date.UTC(2025, 2, 4)
    expect(dueCards(deck, tuesday + day).map(({ id }) => id)).toEqual(['item/one'])
    const days = Array.from({ length: 15 }, (_, index) => tuesday + index * day)
    expect(forecast(deck, days)).toEqual([1, ...Array<number>(13).fill(0)])
  })

  it('counts an answer once, though a branched run has it too', () => {
    const branched = { ...wrong, id: 'other', parent: { run: wrong.id, entries: wrong.log.length } }
    expect(gradesOfRuns(story, [wrong, branched])).toHaveLength(1)
  })

  it('offers the questions of a finished file that were not answered yet', () => {
    const on = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go'])
    const deck = deckOf(story, [on], emptyReview)
    expect(newCards(deck).map(({ id }) => id)).toEqual(['item/one', 'item/many'])
  })
})

describe('the cards of a whole story', () => {
  const whose: MatchItem = {
    ...{ id: 'whose', type: 'attribution', objective: 'objective', scene: 'page', hash: 'hash' },
    ...{ facts: ['coup', 'view'], premises: ['cold', 'warm'], targets: ['her', 'him'], key: ['cold.her', 'warm.him'] },
  }
  const story = aStory([
    aChapter('one', [anEpisode('early', [aScene('page')], [anItem('what', { facts: ['coup'] }), whose])]),
    aChapter('two', [
      anEpisode('late', [aScene('leaf')], [anItem('when', { scene: 'leaf', facts: ['view', 'exit'] })]),
    ]),
  ])

  it('are its questions, then each key fact once with why it is so, then whose view each statement is', () => {
    const deck = wholeDeck(story)
    expect(deck.map(({ id, episode, scene, facts }) => [id, episode, scene, ...facts])).toEqual([
      ['item/what', 'early', 'morning', 'coup'],
      ['item/whose', 'early', 'page', 'coup', 'view'],
      ['fact/coup', 'early', 'morning', 'coup'],
      ['reason/coup', 'early', 'morning', 'coup'],
      ['fact/view', 'early', 'page', 'view'],
      ['reason/view', 'early', 'page', 'view'],
      ['holder/whose.cold', 'early', 'page', 'coup', 'view'],
      ['holder/whose.warm', 'early', 'page', 'coup', 'view'],
      ['item/when', 'late', 'leaf', 'view', 'exit'],
      ['fact/exit', 'late', 'leaf', 'exit'],
      ['reason/exit', 'late', 'leaf', 'exit'],
    ])
    expect(deck[0]?.asks).toEqual({ kind: 'item', item: 'what' })
    expect(deck[2]?.asks).toEqual({ kind: 'fact', fact: 'coup' })
    expect(deck[6]?.asks).toEqual({ kind: 'recall', card: 'holder/whose.cold' })
    expect(chaptersOfDeck(deck)).toEqual(['one', 'two'])
  })

  it('keep every grading of a card', () => {
    const log = [graded('good', monday, 'item/what'), graded('hard', monday + day, 'item/what')]
    const deck = deckOf(story, [], { since: 0, log })
    expect(deck.map(({ id, gradings }) => [id, gradings])).toEqual([
      ['item/what', log],
      ['fact/coup', []],
      ['reason/coup', []],
    ])
  })
})

describe('the days of a deck', () => {
  const card = (name: string, due: number | null): DeckCard => ({
    ...{ id: `item/${name}`, asks: { kind: 'item', item: name }, chapter: 'one', episode: 'early', scene: 'page' },
    ...{ facts: [], gradings: [] },
    schedule: due === null ? null : { due, lastReview: 0, stability: 1, difficulty: 5, reps: 1, lapses: 0 },
  })
  const deck = () => [card('later', 20), card('overdue', -5), card('new', null), card('next', 10), card('after', 30)]

  it('ask the longest due first, and nothing that is due from the next day on', () => {
    expect(dueCards(deck(), 30).map(({ id }) => id)).toEqual(['item/overdue', 'item/next', 'item/later'])
    expect(newCards(deck()).map(({ id }) => id)).toEqual(['item/new'])
  })

  it('count what is overdue on the first of them, and each other card on its own day alone', () => {
    expect(forecast([...deck(), card('first', 0), card('end', 19)], [0, 10, 20, 30])).toEqual([2, 2, 1])
  })
})

describe('a statement with gaps', () => {
  const gapped = (text: string) =>
    cloze(text)
      ?.map(({ kind, text: words }) => (kind === 'gap' ? '…' : words))
      .join('') ?? null
  it.each([
    ['In July 2022 they arrested 49 soldiers.', 'In … they arrested … soldiers.'],
    ['On 30 May MINUSMA published a note.', 'On … MINUSMA published a note.'],
    ['Help worth $148.5 million came.', 'Help worth … million came.'],
    ['In the early 1960s it chose.', 'In the early … it chose.'],
    ['Le 1er mai 2021, 101 milliards de francs.', 'Le …, … milliards de francs.'],
    ['Mali left the G5 Sahel after COVID-19.', null],
    ['The army may march.', null],
  ])('%s', (text, expected) => {
    expect(gapped(text)).toBe(expected)
  })

  it('has words between its gaps, and none before the first or after the last where none stand there', () => {
    expect(cloze('49 soldiers in May 2021')).toEqual([
      { kind: 'gap', text: '49' },
      { kind: 'text', text: ' soldiers in ' },
      { kind: 'gap', text: 'May 2021' },
    ])
    expect(cloze('He left on 3 June.')).toEqual([
      { kind: 'text', text: 'He left on ' },
      { kind: 'gap', text: '3 June' },
      { kind: 'text', text: '.' },
    ])
  })
})

it('writes what has blanks of many kinds in one line, and no line that Anki would take for a comment', () => {
  const text = ankiText([{ front: ' # one\n\n two ', back: 'C#', tags: ['two  blanks', 'ends #'] }])
  expect(text.split('\n')[3]).toBe('"# one two"\tC#\ttwo_blanks ends_#')
})

it('writes notes as Anki reads them: tabs between fields, no HTML, tags last', () => {
  const text = ankiText([{ front: 'Who\tsaid\n“so”?', back: 'The "CMA"', tags: ['Advise Bamako', 'II'] }])
  expect(text.split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#tags column:3',
    'Who said “so”?\t"The ""CMA"""\tAdvise_Bamako II',
    '',
  ])
})
