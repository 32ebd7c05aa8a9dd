import { expect, it } from 'vitest'
import { emitText } from '../../src/content/emitText'
import type { Language } from '../../src/model/languages'
import { wordsOfSentence, type Block } from '../../src/model/Text'
import { draft } from '../support/realStory'

interface Speech {
  readonly scene: string
  readonly who: string
  readonly name: string
  readonly words: string
}

/** All that is shown in a bubble beside somebody’s face. */
function speechesIn(language: Language): readonly Speech[] {
  return draft.chapters.flatMap((chapter) => {
    const { scenes, cast } = emitText(draft, chapter, language)
    const speeches = (scene: string, blocks: readonly Block[]): readonly Speech[] =>
      blocks.flatMap((block) => {
        if (block.kind === 'when') return speeches(scene, [...block.then, ...block.otherwise])
        if (block.kind === 'paper') return speeches(scene, block.blocks)
        if (!block.by) return []
        const words = block.sentences.map(wordsOfSentence).join(' ')
        return [{ scene, who: block.by, name: cast[block.by]!.name, words }]
      })
    return Object.entries(scenes).flatMap(([scene, { body }]) => speeches(scene, body))
  })
}
const speeches = { en: speechesIn('en'), fr: speechesIn('fr') }
const says = { en: '”\\s(?:says|asks)', fr: '(?:,|[?!…]|»,?)\\s(?:dit|demande|répond|raconte)' }

it('a face beside words is that of whom both languages name as their speaker', () => {
  const told = (all: readonly Speech[]): readonly string[] => all.map(({ scene, who }) => `${scene} ${who}`)
  expect(told(speeches.fr)).toEqual(told(speeches.en))
  expect(speeches.en.length).toBeGreaterThan(90)
})

for (const language of ['en', 'fr'] as const)
  it(`what stands in a bubble begins and ends as one person’s words, and says whose (${language})`, () => {
    const faults = speeches[language].filter(({ name, words }) => {
      const own = name.split(' ').filter((part) => /^\p{Lu}/u.test(part) && !/^(?:Major|Commandant)$/u.test(part))
      const verbs = [...words.matchAll(new RegExp(`${says[language]}\\s(.{0,40})`, 'gu'))]
      const quoted = words.match(/[“«]/gu)!.length
      return !(
        verbs.length === 1 &&
        new RegExp(`^(?:Major |le commandant |à la radio )?(?:${own.join('|')})(?!\\p{L})`, 'u').test(verbs[0]![1]!) &&
        /^[“«]/u.test(words) &&
        // One pair of marks, or two with the saying between them.
        quoted <= 2 &&
        words.match(/[”»]/gu)!.length === quoted &&
        !/[”»]\s[“«]/u.test(words)
      )
    })
    expect(faults).toEqual([])
  })

it('what the briefing or the story tells after somebody’s words stands outside of their bubble', () => {
  const told = [...speeches.en, ...speeches.fr].filter(({ words }) => /[”»][^“«]*\.\s+\p{Lu}[^“«]*$/u.test(words))
  expect(told).toEqual([])
})
