import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCodes } from '../../../src/codes/codeText'
import { kindOf } from '../../../src/engine/items/itemKinds'
import { indexStory } from '../../../src/engine/indexStory'
import { start } from '../../../src/engine/start'
import type { HandIn } from '../../../src/classroom/HandIn'
import { longestSuspend, readSuspend, writeSuspend } from '../../../src/classroom/lms/suspendData'
import type { Marks } from '../../../src/classroom/marks'
import { reportOf } from '../../../src/classroom/reportOf'
import { confidences, type Entry, type Run } from '../../../src/model/Run'
import { readHandIn } from '../../../src/platform/handInText'
import { packageAssignment } from '../../support/aPackage'
import { expectOk } from '../../support/buildStory'
import { playedOn } from '../../support/legalRun'
import { story } from '../../support/realStory'

const episodes = story.chapters.flatMap((chapter) => chapter.episodes.map(({ id }) => id))
const assignment = packageAssignment(story, episodes)
const items = [...indexStory(story).items.values()].map(({ item }) => item)
const day = Date.UTC(2026, 10, 29, 9, 41)

/** Numbers by chance, from a seed: the worst that a log can hold is what has no pattern. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The whole story played by chance, and every question of it answered by chance, twice; `rounds` times over. */
function worst(seed: number, rounds: number): Run {
  const pick = chance(seed)
  const id = Array.from({ length: 24 }, () => pick(16).toString(16)).join('')
  const played = playedOn(
    story,
    start(story, { id, at: day, entry: null }),
    Array.from({ length: 400 }, () => pick(1000)),
  )
  const answer = (item: (typeof items)[number], again: boolean): Entry => {
    const words = item.type === 'numeric' ? [String(pick(1e9))] : kindOf(item).words(item)
    const chosen =
      item.type === 'match' || item.type === 'attribution'
        ? item.premises.map((premise) => `${premise}.${item.targets[pick(item.targets.length)]}`)
        : item.type === 'cloze'
          ? item.gaps.map(({ options }) => options[pick(options.length)] ?? '')
          : words.filter(() => pick(2) === 0)
    const sure = confidences[pick(4)]
    return {
      kind: 'answer',
      item: item.id,
      hash: item.hash,
      chosen,
      at: 0,
      ...(sure && { confidence: sure }),
      ...(again && { again }),
    }
  }
  const answered = Array.from({ length: rounds }, () =>
    items.flatMap((item) => [answer(item, false), answer(item, true)]),
  )
  let at = day
  const log = [...played.log, ...answered.flat()].map((entry) => ({ ...entry, at: (at += pick(3_000_000)) }))
  return { ...played, log }
}

const sentence = (pick: (below: number) => number, length: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + pick(26))).join('')

function handInOf(seed: number, run: Run): HandIn {
  const pick = chance(seed + 1)
  const memos = story.chapters
    .flatMap((chapter) => chapter.episodes.flatMap(({ scenes }) => scenes))
    .filter(({ decision }) => decision?.weight === 'memo')
  return {
    assignment: assignment.id,
    names: [sentence(pick, 80)],
    run,
    words: {
      memos: Object.fromEntries(memos.map(({ id }) => [id, sentence(pick, pick(600))])),
      debrief: [sentence(pick, 600), '', sentence(pick, 40)],
      sentences: Object.fromEntries(story.chapters.map(({ id }) => [id, sentence(pick, pick(600))])),
    },
    at: day,
  }
}

const marks = (handIn: HandIn): Marks => reportOf(story, assignment, handIn).marks
/** A log with its times as codes keep them. */
const toTheMinute = ({ log }: Run): readonly Entry[] =>
  log.map((entry) => ({ ...entry, at: Math.floor(entry.at / 60_000) * 60_000 }))

describe('what an LMS keeps to be found again', () => {
  it('has room for the whole story with every question answered twice, by chance, and the log comes back whole', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const run = worst(seed, 1)
        const text = expectOk(
          writeSuspend({ handIn: handInOf(seed, run), others: [worst(seed + 7, 1), worst(seed + 8, 2)] }),
        )
        expect(text.length).toBeLessThanOrEqual(longestSuspend)
        expect(text).toMatch(/^[\w. -]*$/u)
        expect(readSuspend(text)?.handIn.run.log).toEqual(toTheMinute(run))
      }),
      { numRuns: 12 },
    )
  }, 30_000)

  it('keeps the marks of one who has answered everything a dozen times', () => {
    const run = worst(3, 12)
    const handIn = handInOf(3, run)
    const text = expectOk(writeSuspend({ handIn, others: [] }))
    expect(text.length).toBeLessThanOrEqual(longestSuspend)
    const found = readSuspend(text)
    expect(found && marks(found.handIn)).toEqual(marks(handIn))
    const steps = (of: Run): number => of.log.filter(({ kind }) => kind !== 'answer').length
    expect(found && steps(found.handIn.run)).toBe(steps(run))
  })

  it('drops runs that do not count before any sentence, and the longest sentence before a shorter one', () => {
    const run = worst(5, 1)
    const words = { memos: { a: 'Short.', b: sentence(chance(1), 500) }, debrief: [] }
    const handIn = { ...handInOf(5, run), words }
    const roomy = readSuspend(expectOk(writeSuspend({ handIn, others: [] })))
    expect(roomy?.handIn.words.memos).toEqual(words.memos)
    const crowded = readSuspend(
      expectOk(writeSuspend({ handIn, others: Array.from({ length: 9 }, (_, at) => worst(at, 1)) })),
    )
    expect(crowded?.handIn.words.memos).toEqual(words.memos)
    expect(crowded?.others.length).toBeLessThan(3)
    const full = { ...handIn, words: { memos: { ...words.memos, ...handInOf(6, run).words.memos }, debrief: [] } }
    const kept = Object.values(
      readSuspend(expectOk(writeSuspend({ handIn: full, others: [] })))?.handIn.words.memos ?? {},
    )
    const dropped = Object.values(full.words.memos).filter((text) => !kept.includes(text))
    expect(kept).toContain('Short.')
    expect(Math.max(...kept.map((text) => text.length))).toBeLessThan(Math.min(...dropped.map((text) => text.length)))
  })

  it('says when even what counts has no room, instead of keeping half of it', () => {
    const more = Array.from({ length: 12 }, (_, at) => worst(at + 20, 1))
    expect(writeSuspend({ handIn: { ...handInOf(9, worst(9, 1)), more }, others: [] })).toEqual({
      ok: false,
      error: { kind: 'full' },
    })
  })

  it('brings back the other runs too, whatever spaces an LMS puts around and between', () => {
    const [handIn, other] = [handInOf(2, worst(2, 1)), worst(4, 1)]
    const short = { ...handIn, words: { memos: {}, debrief: [] } }
    const alone = expectOk(writeSuspend({ handIn: short, others: [] }))
    expect(readSuspend(alone)?.others).toEqual([])
    expect(alone).toMatch(/^\S+$/u)
    const run: Run = { ...other, log: other.log.slice(0, 9) }
    const both = expectOk(writeSuspend({ handIn: short, others: [run] }))
    const minute = (at: number): number => Math.floor(at / 60_000) * 60_000
    for (const text of [both, ` ${both.replace(' ', ' \n ')} `]) {
      expect(readSuspend(text)?.handIn.run.log).toEqual(toTheMinute(handIn.run))
      expect(readSuspend(text)?.others).toEqual([{ ...run, begun: minute(run.begun), log: toTheMinute(run) }])
    }
    expect(readSuspend(`${alone} damaged`)).toEqual(readSuspend(alone))
  })

  it('keeps all runs that count where only repeated answers are dropped from them', () => {
    const handIn = { ...handInOf(4, worst(4, 1)), words: { memos: {}, debrief: [] }, more: [worst(3, 12)] }
    const none = { ...handIn, run: { ...handIn.run, log: handIn.run.log.slice(0, 5) } }
    const found = readSuspend(expectOk(writeSuspend({ handIn: none, others: [] })))
    expect(found && marks(found.handIn)).toEqual(marks(none))
    expect(found?.handIn.more?.map(({ id }) => id)).toEqual(handIn.more.map(({ id }) => id))
  })

  it('drops the longest sentence of a debrief from its place, and keeps the shorter ones in theirs', () => {
    const pick = chance(11)
    const long = Array.from({ length: 8 }, (_, at) => sentence(pick, 500 + at))
    const handIn = { ...handInOf(5, worst(5, 1)), words: { memos: {}, debrief: [...long, 'Short.'] } }
    const kept = readSuspend(expectOk(writeSuspend({ handIn, others: [] })))?.handIn.words.debrief ?? []
    const left = long.findIndex((_, at) => kept[at] === '')
    expect(left).toBeGreaterThan(0)
    expect(kept).toEqual([...long.map((text, at) => (at < left ? text : '')), 'Short.'])
  })

  it('opens in the class view as a hand-in', async () => {
    const handIn = { ...handInOf(2, worst(2, 1)), words: { memos: {}, debrief: [] } }
    const [code = ''] = findCodes(expectOk(writeSuspend({ handIn, others: [worst(4, 1)] })))
    const opened = await readHandIn(code, () => null)
    expect(opened.ok && opened.value.handIn.names).toEqual(handIn.names)
    expect(opened.ok && marks(opened.value.handIn)).toEqual(marks(handIn))
  })

  it.each(['', 'AB1.p.12.0000000.zzz', 'suspended', '{"v":1}'])('finds nothing in %j, and does not fail', (text) => {
    expect(readSuspend(text)).toBeNull()
  })
})
