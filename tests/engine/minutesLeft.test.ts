import { describe, expect, it } from 'vitest'
import { minutesLeft } from '../../src/engine/learning/minutesLeft'
import type { ChapterProgress, EpisodeProgress } from '../../src/engine/progress'
import type { CatalogueChapter, Minutes } from '../../src/model/Catalogue'

const none = { started: false, finished: false, decisions: 0, decided: 0, items: 0, answered: 0 }
const file = (episode: string, visited: number, scenes: number, finished = false): EpisodeProgress => ({
  ...{ ...none, episode, visited, scenes, finished },
})
const chapter = (...episodes: EpisodeProgress[]): ChapterProgress => ({
  ...{ ...none, chapter: 'one', episodes, visited: 0, scenes: 0 },
})
const listed = (times: Readonly<Record<string, readonly [number, number]>>): CatalogueChapter => {
  const minutes = ([shortest, longest]: readonly [number, number]): Minutes => ({ shortest, longest })
  const words = { title: '', summary: '', stepsBack: false }
  return {
    ...{ id: 'one', section: 'I', title: '', summary: '', language: 'en', minutes: { shortest: 0, longest: 0 } },
    episodes: Object.entries(times).map(([id, time]) => ({ id, ...words, minutes: minutes(time) })),
  }
}
const chapters = [
  listed({ read: [9, 13], begun: [8, 12] }),
  listed({ ahead: [10, 14], third: [10, 10], blank: [7, 7] }),
]
const left = (...of: ChapterProgress[]) => minutesLeft(of, { chapters })

describe('the playing time that is left', () => {
  it('is that of files not begun, and the share of a file under way that was not seen', () => {
    const progress = [chapter(file('read', 2, 4, true), file('begun', 1, 4)), chapter(file('ahead', 0, 3))]
    expect(left(...progress)).toEqual({ shortest: 16, longest: 23 })
  })

  it('is whole minutes', () => {
    expect(left(chapter(file('third', 1, 3)))).toEqual({ shortest: 7, longest: 7 })
    expect(left(chapter(file('third', 2, 3)))).toEqual({ shortest: 3, longest: 3 })
  })

  it('is nothing of files that the catalogue does not list, or that have no scene', () => {
    expect(left(chapter(file('elsewhere', 0, 3), file('blank', 0, 0)))).toEqual({ shortest: 0, longest: 0 })
  })
})
