import { expect, it } from 'vitest'
import { metIn, toldIn } from '../../src/components/story/metIn'
import { emitText } from '../../src/content/emitText'
import type { Condition } from '../../src/model/Condition'
import { languages } from '../../src/model/languages'
import { sentencesIn, wordsOfSentence, type Block } from '../../src/model/Text'
import { draft } from '../support/realStory'

const conditionsIn = (blocks: readonly Block[]): Condition[] =>
  blocks.flatMap((block) =>
    block.kind === 'when'
      ? [block.condition, ...conditionsIn(block.then), ...conditionsIn(block.otherwise)]
      : block.kind === 'paper'
        ? conditionsIn(block.blocks)
        : [],
  )

const speakerOf = (block: Block): string | undefined => (block.kind === 'paragraph' ? block.by : undefined)

/** Each way in which conditions may hold. */
const waysOf = (conditions: readonly Condition[]) =>
  Array.from({ length: 2 ** conditions.length }, (_, way) => {
    const held = new Set(conditions.filter((_, index) => way & (1 << index)).map((one) => JSON.stringify(one)))
    return (condition: Condition): boolean => held.has(JSON.stringify(condition))
  })

for (const language of languages)
  it(`whoever a scene names is seen in it, at words that name them, and once where they do not speak, whatever is told (${language})`, () => {
    const faults: string[] = []
    const notAlways = new Set<string>()
    let faces = 0
    for (const chapter of draft.chapters) {
      const text = emitText(draft, chapter, language)
      const scenes = chapter.episodes.flatMap((episode) => episode.scenes.data.scenes)
      for (const { id, cast } of scenes) {
        const scene = text.scenes[id]!
        for (const holds of waysOf(conditionsIn(scene.body))) {
          const met = metIn(scene, text.cast, holds)
          const told = toldIn(scene.body, holds).filter(({ kind }) => kind === 'paragraph')
          const words = (blocks: readonly Block[]): string => sentencesIn(blocks).map(wordsOfSentence).join(' ')
          for (const person of cast) {
            const own = text.cast[person]!.name.split(' ').filter((part) => /^\p{Lu}/u.test(part))
            const names = (said: string): boolean => own.some((part) => said.includes(part))
            const seen = told.filter((block) => met.get(block)!.some((one) => one.id === person))
            const silent = seen.filter((block) => speakerOf(block) !== person)
            faces += seen.length
            // Of whom somebody else only speaks is not seen.
            const named = names(words(told.filter((block) => [undefined, person].includes(speakerOf(block)))))
            if (!named) notAlways.add(`${id} ${person}`)
            if (Boolean(seen.length) !== named || silent.length > 1)
              faults.push(`${id}: ${person} ${silent.length} times`)
            if (seen.some((block) => !names(words([block])))) faults.push(`${id}: ${person} at other words`)
          }
        }
      }
    }
    expect(faults).toEqual([])
    expect(faces).toBeGreaterThan(100)
    // Listed as there, and told of only where something was advised or by somebody else.
    expect([...notAlways].sort()).toEqual([
      'gestures-market hawa',
      'gestures-nameplate fadimata',
      'gestures-nameplate kadidia',
      'last-sentence hawa',
      'paris-aid hawa',
    ])
  })

it('who somebody is stands at their first face in a file, and not again', () => {
  for (const chapter of draft.chapters) {
    const text = emitText(draft, chapter, 'en')
    for (const { scenes } of chapter.episodes) {
      const fresh = scenes.data.scenes.flatMap(({ id }) => text.scenes[id]?.newcomers ?? [])
      expect(fresh.toSorted()).toEqual([...new Set(scenes.data.scenes.flatMap(({ cast }) => cast))].toSorted())
    }
  }
})
