import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { finishedChapters, progress } from '../../src/engine/progress'
import { reasoning } from '../../src/engine/reasoning'
import { recordBefore, recordBeforeEach, recordCourse, recordState } from '../../src/engine/recordState'
import { replay } from '../../src/engine/replay'
import { story as real } from '../support/realStory'
import {
  type Move,
  aChapter,
  aScene,
  aState,
  aStory,
  anEpisode,
  expectOk,
  level,
  played,
  stateAfter,
} from '../support/buildStory'

const story = aStory()
const toChapterEnd: Move[] = [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go']

describe('progress', () => {
  it('counts scenes, decisions and answered items by episode and chapter', () => {
    const run = played(story, toChapterEnd.slice(0, 3))
    const twice = [1, 2].reduce((to, at) => expectOk(answer(story, to, { item: 'one', chosen: ['a'], at })), run)
    const [coup, end] = progress(story, replay(story, twice))
    expect(coup).toMatchObject({
      started: true,
      finished: false,
      scenes: 4,
      visited: 3,
      decisions: 2,
      decided: 1,
      items: 3,
      answered: 1,
    })
    expect(coup?.episodes).toMatchObject([
      { episode: 'paris', started: true, finished: true, visited: 2 },
      { episode: 'rest', started: true, finished: false, visited: 1 },
    ])
    expect(end).toMatchObject({ started: false, finished: false, visited: 0 })
  })

  it('has begun a chapter of which one file was opened, and finished it when the last was read', () => {
    const files = ['one', 'two', 'three'].map((id) => anEpisode(id, [aScene(`${id}-page`)]))
    const long = aStory([aChapter('long', files), aChapter('planned', [])])
    const after = (pages: number) =>
      progress(long, stateAfter(long, Array<Move>(pages).fill('go'))).map(({ started, finished }) => [
        started,
        finished,
      ])
    const planned = [false, false]
    expect([0, 1, 2, 3].map(after)).toEqual([
      [[true, false], planned],
      [[true, false], planned],
      [[true, false], planned],
      [[true, true], planned],
    ])
  })

  it('takes a run that stands at a page which is gone to be in no file', () => {
    const state = aState([], { visited: ['budget'], position: { kind: 'scene', scene: 'gone' } })
    expect(finishedChapters(story, state)).toEqual(['coup'])
  })

  it('calls a chapter finished at its end, and when the run began in its midst', () => {
    expect(finishedChapters(story, stateAfter(story, toChapterEnd.slice(0, 4)))).toEqual([])
    expect(finishedChapters(story, stateAfter(story, toChapterEnd))).toEqual(['coup'])
    expect(finishedChapters(story, stateAfter(story, [{ option: 'army' }, 'go'], 'rest'))).toEqual(['coup'])
  })
})

describe('reasoning', () => {
  it('counts memos by what their evidence does, not calls', () => {
    expect(reasoning(stateAfter(story, toChapterEnd))).toEqual({
      memos: 1,
      supports: 0,
      beside: 1,
      against: 0,
      share: 0,
    })
  })

  it('has no share before the first memo', () => {
    expect(reasoning(stateAfter(story, []))).toEqual({ memos: 0, supports: 0, beside: 0, against: 0, share: null })
  })
})

describe('the record', () => {
  it('moves the indicators as its own options do', () => {
    expect(recordState(story)).toEqual(level(4, { france: 2, security: 5, treasury: 1 }))
    expect(recordState(story, 'rest')).toEqual(level(4, { france: 2 }))
    expect(recordState(story, 'paris')).toEqual(level(4))
  })

  it('has a course of its own through the scenes', () => {
    expect(recordCourse(story).map(({ scene, indicators }) => [scene, indicators.france])).toEqual([
      ['morning', 2],
      ['night', 2],
      ['budget', 2],
      ['last-call', 2],
    ])
  })
  it('brings everybody who begins with an episode to the same world, looked up alone or with all others', () => {
    for (const told of [story, real]) {
      const firsts = told.chapters.flatMap(({ episodes }) => episodes.flatMap(({ scenes: [first] }) => first?.id ?? []))
      const all = recordBeforeEach(told, new Set(firsts))
      expect(firsts.map(all)).toEqual(firsts.map((scene) => recordBefore(told, scene)))
      expect(all('no-such-scene')).toEqual(recordBefore(told, 'no-such-scene'))
    }
  })
})
