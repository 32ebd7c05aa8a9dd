import { describe, expect, it } from 'vitest'
import { checkPaths, type PathReport } from '../../src/build/checkPaths'
import { compileStory } from '../../src/content/compileStory'
import { sample, sampleWith } from '../support/sampleStory'

const en = 'chapters/1-one/first/en.md'

function check(files: Map<string, string>): PathReport {
  // The sample's other language is left out, so that a seed needs sowing once.
  for (const file of [...files.keys()]) if (file.endsWith('fr.md')) files.delete(file)
  const { compiled, diagnostics } = compileStory(files)
  if (!compiled) throw new Error(JSON.stringify(diagnostics))
  return checkPaths(compiled)
}
const errors = ({ diagnostics }: PathReport): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('what must hold on every path', () => {
  it('holds in the sample story', () => {
    expect(errors(check(sample()))).toEqual([])
  })

  it('names a fact that only one option shows', () => {
    expect(
      errors(
        check(
          sampleWith(
            en,
            'They send it.',
            'They send it, and people fear the worst [@fear]. Crisis Group would approve [@advice].',
          ),
        ),
      ),
    ).toEqual([])
    const files = sampleWith(
      'facts/1.yaml',
      '- id: advice',
      '- id: rare\n  paragraphs: [I.1]\n  kind: event\n  voice: record\n  text: { en: "A rare thing.", fr: "Une chose rare." }\n- id: advice',
    )
    files.set(en, files.get(en)?.replace('You wait.', 'You wait, and a rare thing comes [@rare].') ?? '')
    expect(errors(check(files))).toEqual(['uneven-fact'])
  })

  it('names an item whose fact not everybody met', () => {
    const files = sampleWith(
      'facts/1.yaml',
      '- id: advice',
      '- id: rare\n  paragraphs: [I.1]\n  kind: event\n  voice: record\n  text: { en: "In 2021, 49 rare things.", fr: "En 2021, 49 choses rares." }\n- id: advice',
    )
    const quiz = 'chapters/1-one/first/quiz.yaml'
    files.set(quiz, files.get(quiz)?.replace('facts: [soldiers]', 'facts: [rare]') ?? '')
    expect(errors(check(files))).toContain('item-not-taught')
  })

  it('names an evidence card that was not met before', () => {
    const files = sampleWith(en, 'The envoy is sent away [@envoy-out]. ', '')
    expect(errors(check(files))).toContain('evidence-not-met')
  })

  it('bounds the shortest and the longest path in minutes', () => {
    const files = sampleWith(en, 'You wait.', `You wait. ${'Again you wait. '.repeat(400)}`)
    expect(check(files).minutes.get('first')).toEqual({ shortest: 1, longest: 7 })
  })

  it('names what makes a state too large to explore', () => {
    const many = Array.from({ length: 21 }, (_, at) => `extra-${at}`)
    const scenes = 'chapters/1-one/first/scenes.yaml'
    const files = sampleWith(
      scenes,
      'wrote: "you wrote a letter"',
      `wrote: "you wrote a letter"\n${many.map((flag) => `  ${flag}: "x"`).join('\n')}`,
    )
    const text = files.get(scenes) ?? ''
    files.set(
      scenes,
      text
        .replace('sets: [wrote]', `sets: [wrote, ${many.join(', ')}]`)
        .replace('- when: wrote', `- when: { any: [wrote, ${many.join(', ')}] }`),
    )
    const { diagnostics } = check(files)
    const found = diagnostics.find(({ code }) => code === 'live-state')
    expect(found?.problem).toContain('extra-20')
    expect(found?.at.file).toBe(scenes)
  })
})
