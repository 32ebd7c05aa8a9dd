import { describe, expect, it } from 'vitest'
import { discussionGuide } from '../../src/classroom/materials/discussionGuide'
import { sheetMarkdown } from '../../src/classroom/materials/sheetMarkdown'
import { questionWords } from '../../src/components/discussion/questionWords'
import { tallyVoices, unheard } from '../../src/components/discussion/tallyVoices'
import { discussion } from '../../src/engine/learning/discussion'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import { words as commonEn } from '../../src/messages/common/en'
import { words as commonFr } from '../../src/messages/common/fr'
import { words as en } from '../../src/messages/discussion/en'
import { words as fr } from '../../src/messages/discussion/fr'
import { withinSentence } from '../../src/messages/withinSentence'
import type { Language } from '../../src/model/ids'
import { playedOn } from '../support/legalRun'
import { fileGivens, languages } from '../support/realSheets'

/** What a class is asked when a file is closed, after each of three ways through it. */
function asked(language: Language): readonly { readonly file: string; readonly questions: readonly string[] }[] {
  return fileGivens(language).flatMap(({ story, text, catalogue, episode }) =>
    [0, 1, 2].map((pick) => {
      const first = story.chapters[0]?.episodes[0]?.id
      const run = start(story, { id: 'a', at: 0, entry: episode.id === first ? null : episode.id })
      const steps = replay(story, playedOn(story, run, Array<number>(20).fill(pick))).steps.filter(
        (step) => step.episode === episode.id,
      )
      const silent = unheard(tallyVoices([text]))
      const messages = language === 'fr' ? commonFr : commonEn
      const book = { text, labels: catalogue.indicators, messages, words: language === 'fr' ? fr : en }
      const questions = discussion(story, steps, { facts: text.sources, silent })
      return { file: episode.id, questions: questions.map((one) => questionWords(one, book)) }
    }),
  )
}

describe.each(languages)('what a class talks over at the end of a file (%s)', (language) => {
  const all = asked(language)

  it('after the grave near Gossi is whether it was true and how one would know, with the word of both sides', () => {
    const paris = all.filter(({ file }) => file === 'paris')
    expect(paris).toHaveLength(3)
    for (const { questions } of paris)
      expect(questions[1]).toMatch(
        language === 'fr'
          ? /La France a accusé Wagner .* Les autorités de la transition ont déclaré .* Est-ce vrai, et comment le saurait-on/su
          : /France accused Wagner .* The transitional authorities declared .* Was it true, and how would one know/su,
      )
    const gossi = fileGivens(language).find(({ episode }) => episode.id === 'paris')!
    expect(sheetMarkdown(discussionGuide(gossi))).toContain(gossi.words.guide.qTrue)
  })

  it('says in plain words what advice cost: no name of a scale in quotation marks, no step of it', () => {
    const price = language === 'fr' ? 'eu un prix' : 'had a price'
    const costs = all.flatMap(({ questions }) => questions.filter((one) => one.includes(price)))
    expect(costs.length).toBeGreaterThan(0)
    const said = Object.values(language === 'fr' ? fr.fallen : en.fallen)
    for (const cost of costs) expect([cost, said.some((one) => cost.includes(`: ${one}. `))]).toEqual([cost, true])
  })

  it('is three questions for each file, none of which puts a name of ours with its capital into the middle of a sentence', () => {
    const { voices } = language === 'fr' ? commonFr : commonEn
    const capitals = Object.values(voices).filter((voice) => withinSentence(language)(voice) !== voice)
    expect(capitals.length).toBeGreaterThan(5)
    const sheets = fileGivens(language).map((given) => sheetMarkdown(discussionGuide(given)))
    for (const words of [...all.flatMap(({ questions }) => questions), ...sheets])
      for (const voice of capitals) {
        expect(words).not.toContain(`(${voice}`)
        expect(words).not.toContain(`: ${voice}.`)
        expect(words).not.toMatch(new RegExp(`\\p{L}, ${voice}`, 'u'))
      }
    for (const { questions } of all) {
      expect(questions).toHaveLength(3)
      // An assumption is asked of something that it moved.
      expect(questions[2]).not.toContain((language === 'fr' ? commonFr : commonEn).outcome.unmoved)
    }
  })

  it('calls every voice by a small letter inside a sentence, unless it is a proper name', () => {
    const { voices } = language === 'fr' ? commonFr : commonEn
    const proper = /^(?:France|Western|ECOWAS|Malian|Russia|International)/u
    for (const voice of Object.values(voices).filter((one) => !proper.test(one)))
      expect(withinSentence(language)(voice)).toMatch(/^\p{Ll}/u)
  })
})
