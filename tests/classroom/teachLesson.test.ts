import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  adviseInLesson,
  ballotOf,
  beginLesson,
  goInLesson,
  isOver,
  pollOf,
  stepBack,
  withBallot,
  withPoll,
} from '../../src/classroom/teachLesson'
import { setTimer } from '../../src/classroom/timeLeft'
import { replay } from '../../src/engine/replay'
import { decodeLesson, encodeLesson } from '../../src/storage/lessonCodec'
import { expectOk } from '../support/buildStory'
import { smallStory as story } from '../support/scriptedClass'
import { filled } from '../support/filled'

const episodes = [story.chapters[0]!.episodes[0]!.id]
const plan = { id: 'l', at: 1, name: 'Class of 24 November', episodes, present: 24, questions: 5, short: false }

/** Plays on, always taking the last option, and the first card. */
function playOn(lesson = beginLesson(story, plan), steps = 50) {
  for (let step = 0; step < steps; step++) {
    const state = replay(story, lesson.run)
    if (isOver(story, lesson, state)) return lesson
    const { position } = state
    const scene = story.chapters
      .flatMap((chapter) => chapter.episodes.flatMap((episode) => episode.scenes))
      .find((one) => position.kind === 'scene' && one.id === position.scene)
    const option = scene?.decision?.options.at(-1)
    const evidence = scene?.decision?.evidence[0] ?? null
    lesson = expectOk(
      option
        ? adviseInLesson(story, withBallot(lesson, scene!.id, { advice: { [option.id]: 7 } }), {
            option: option.id,
            evidence,
            at: 2,
          })
        : goInLesson(story, lesson, 2),
    )
  }
  return lesson
}

describe('a lesson', () => {
  it('begins with the first page, or with the file that it is about, and nothing counted', () => {
    expect(beginLesson(story, plan)).toEqual({
      run: { id: 'l', story: '1', entry: null, parent: null, begun: 1, log: [] },
      name: 'Class of 24 November',
      episodes: ['paris'],
      present: 24,
      questions: 5,
      short: false,
      ballots: {},
      polls: {},
      timer: setTimer(2),
      type: 0,
    })
    expect(beginLesson(story, { ...plan, episodes: ['rest', 'last'] }).run.entry).toBe('rest')
    expect(beginLesson(story, { ...plan, episodes: [] }).run.entry).toBeNull()
  })

  it('keeps the hands at each question beside those at the others', () => {
    const lesson = withPoll(beginLesson(story, plan), 'one', { hands: { a: 3 } })
    expect(pollOf(lesson, 'many')).toEqual({ hands: {}, shown: false })
    const both = withPoll(withPoll(lesson, 'many', { shown: true }), 'one', { shown: true })
    expect(both).toEqual({
      ...lesson,
      polls: { one: { hands: { a: 3 }, shown: true }, many: { hands: {}, shown: true } },
    })
  })

  it('is over at the end of a chapter, of the story, and in a file or a scene that is not its own', () => {
    const lesson = beginLesson(story, plan)
    expect(isOver(story, lesson, { position: { kind: 'scene', scene: 'morning' } })).toBe(false)
    expect(isOver(story, lesson, { position: { kind: 'outcome', scene: 'morning' } })).toBe(false)
    expect(isOver(story, lesson, { position: { kind: 'scene', scene: 'budget' } })).toBe(true)
    expect(isOver(story, lesson, { position: { kind: 'scene', scene: 'gone' } })).toBe(true)
    expect(isOver(story, lesson, { position: { kind: 'chapter-end', chapter: 'coup' } })).toBe(true)
    expect(isOver(story, lesson, { position: { kind: 'end' } })).toBe(true)
  })

  it('is over when its file is, with the votes of each decision beside the run', () => {
    const lesson = playOn()
    const { steps } = replay(story, lesson.run)
    expect(isOver(story, lesson, replay(story, lesson.run))).toBe(true)
    expect(steps.length).toBeGreaterThan(0)
    for (const { scene, option } of filled(steps)) expect(ballotOf(lesson, scene).advice).toEqual({ [option]: 7 })
  })

  it('takes advice back without losing the hands that were counted', () => {
    const lesson = playOn(beginLesson(story, plan), 1)
    const back = stepBack(lesson)
    expect(back.run.log).toHaveLength(lesson.run.log.length - 1)
    expect(back.ballots).toEqual(lesson.ballots)
  })

  it('is read as the first version kept it, whole', () => {
    const kept: unknown = JSON.parse(readFileSync('tests/fixtures/lesson-format-1.json', 'utf8'))
    const read = expectOk(decodeLesson(kept))
    expect(read.questions).toBeNull()
    const { lesson } = kept as { lesson: object }
    expect(encodeLesson(read)).toEqual({
      ...(kept as object),
      format: 3,
      lesson: { ...lesson, questions: null, short: false },
    })
  })

  it('is read as the second version kept it, with how many questions it asks', () => {
    const kept: unknown = JSON.parse(readFileSync('tests/fixtures/lesson-format-2.json', 'utf8'))
    const { lesson } = kept as { lesson: object }
    const read = expectOk(decodeLesson(kept))
    expect(encodeLesson(read)).toEqual({ ...(kept as object), format: 3, lesson: { ...lesson, short: false } })
  })

  it('is read as the third version kept it, with its quiz at home and its calls without talk', () => {
    const kept: unknown = JSON.parse(readFileSync('tests/fixtures/lesson-format-3.json', 'utf8'))
    expect(encodeLesson(expectOk(decodeLesson(kept)))).toEqual(kept)
    expect(expectOk(decodeLesson(kept))).toMatchObject({ questions: 0, short: true })
  })

  it('comes back from storage as it was; one that cannot be read is refused', () => {
    const lesson = playOn()
    expect(expectOk(decodeLesson(structuredClone(encodeLesson(lesson))))).toEqual(lesson)
    expect(decodeLesson({ format: 4 })).toMatchObject({ ok: false, error: { kind: 'newer' } })
    expect(decodeLesson({ format: 1, run: {}, lesson: {} })).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
  })
})
