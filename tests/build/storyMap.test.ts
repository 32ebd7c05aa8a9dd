import { describe, expect, it } from 'vitest'
import { buildStoryMap } from '../../src/build/storyMap/buildStoryMap'
import { wrap } from '../../src/build/storyMap/wrap'
import type { StoryFigure } from '../../src/model/StoryMap'
import { filled } from '../support/filled'
import { realStory } from '../support/realSheets'

const map = buildStoryMap(realStory)
const { story } = realStory
const figures = [map.overview, ...map.chapters.map(({ figure }) => figure)]

/** What is wrong with a picture: boxes over one another or outside, words that run over their box, lines into nothing. */
function faultsOf({ size, shapes, edges }: StoryFigure): readonly string[] {
  const name = (at: number): string => shapes[at]!.lines.en.join(' ')
  const sides = shapes.map(
    ({ at: [x, y], size: [wide, high] }) => [x - wide / 2, y - high / 2, x + wide / 2, y + high / 2] as const,
  )
  return [
    ...sides.flatMap(([left, top, right, bottom], at) =>
      left < 0 || top < 0 || right > size[0] || bottom > size[1] ? [`${name(at)} is outside`] : [],
    ),
    ...sides.flatMap(([left, top, right, bottom], one) =>
      sides.flatMap(([from, above, to, below], other) =>
        one < other && left < to && from < right && top < below && above < bottom
          ? [`${name(one)} lies on ${name(other)}`]
          : [],
      ),
    ),
    ...shapes.flatMap(({ lines, size: [wide] }, at) =>
      Object.values(lines).flatMap((all) =>
        all.flatMap((line) => (line.length * 6.2 > wide ? [`${name(at)} is too long`] : [])),
      ),
    ),
    ...edges.flatMap(({ path }) => (/NaN|undefined/u.test(path) ? [`a line is ${path}`] : [])),
  ]
}

describe('the map of the story', () => {
  it('draws every file, scene, option and ending, none over another, each with its words inside', () => {
    for (const figure of filled(figures)) expect(faultsOf(figure)).toEqual([])
    map.chapters.forEach(({ figure, rows }, at) => {
      const scenes = story.chapters[at]!.episodes.flatMap((episode) => episode.scenes)
      const options = scenes.flatMap(({ decision }) => decision?.options ?? [])
      expect(figure.shapes).toHaveLength(scenes.length + options.length + story.chapters[at]!.episodes.length)
      expect(rows.map(({ scene }) => scene)).toEqual(scenes.map(({ id }) => id))
    })
    expect(map.overview.shapes.filter(({ kind }) => kind === 'ending')).toHaveLength(story.endings.length)
  })

  it('is never wider than a phone can show with words that can be read', () => {
    for (const { size } of figures) expect(size[0]).toBeLessThanOrEqual(380)
  })

  it('puts the options of a scene in their order, from the left', () => {
    for (const { figure } of map.chapters) {
      const options = figure.shapes.filter(({ kind }) => kind === 'option')
      const read = options.toSorted((one, other) => one.at[1] - other.at[1] || one.at[0] - other.at[0])
      expect(
        filled(read)
          .map(({ lines }) => lines.en[0])
          .join(''),
      ).toMatch(/^(?:ABCD?)+$/u)
    }
  })

  it('says in its table where an option comes back, in a scene and in an ending', () => {
    const rows = map.chapters.flatMap((chapter) => chapter.rows)
    const briefed = rows.find(({ scene }) => scene === 'voices-chairs')!
    const back = briefed.options.flatMap(({ later }) => later.map(({ title }) => title.en))
    expect(back).toContain('The open door')
    expect(rows.filter(({ next }) => next.length > 1)).not.toHaveLength(0)
    expect(map.endings.find(({ title }) => title.en === 'The open door')!.from.map(({ title }) => title.en)).toContain(
      briefed.title.en,
    )
  })
})

it('a box on another, one outside and a word too long are noticed', () => {
  const [first] = map.chapters
  const [shape, next] = first!.figure.shapes
  const with_ = (one: object): StoryFigure => ({
    ...first!.figure,
    shapes: [{ ...shape!, ...one }, ...first!.figure.shapes.slice(1)],
  })
  expect(faultsOf(with_({ at: next!.at }))).not.toEqual([])
  expect(faultsOf(with_({ at: [0, 0] }))).not.toEqual([])
  expect(faultsOf(with_({ lines: { en: ['x'.repeat(40)], fr: ['x'] } }))).not.toEqual([])
})

it('words are broken into lines between words', () => {
  expect(wrap('What is left to offer them', 12)).toEqual(['What is left', 'to offer', 'them'])
  expect(wrap('Anticonstitutionnellement dit', 10)).toEqual(['Anticonstitutionnellement', 'dit'])
})
