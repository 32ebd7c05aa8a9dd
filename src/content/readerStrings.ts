import { type Language, languages } from '../model/languages'
import type { Position } from './Diagnostic'
import type { Draft } from './Draft'
import { definitionOf } from './items/itemDefinitions'
import type { ProseNode } from './parseProse'
import type { EffectSource, ItemSource, Words } from './shape'

/** A short text that readers see and that stands outside the prose: a label, a reason, a question. */
export interface ReaderString {
  readonly text: string
  readonly language: Language
  readonly at: Position
  /** Facts that it rests on. A figure in it must be in one of them. */
  readonly facts: readonly string[]
  readonly role: 'because' | 'label' | 'title' | 'stem' | 'key' | 'distractor' | 'feedback' | 'objective'
}

/** Every short reader string of episodes and endings: reasons of effects, labels and titles, quiz items, gists of facts. */
export function readerStrings(draft: Draft): ReaderString[] {
  const endings = Object.entries(draft.endings).flatMap(([language, prose]) =>
    prose.nodes.flatMap((node) => labelsOf(node, language as Language)),
  )
  const episodes = draft.chapters.flatMap((chapter) =>
    chapter.episodes.flatMap((episode) => {
      const { scenes, quiz } = episode
      const reasons = scenes.data.scenes.flatMap((scene, s) => [
        ...(scene.decision?.options ?? []).flatMap(({ short }, o) =>
          short ? each(short, scenes.yaml.at(['scenes', s, 'decision', 'options', o, 'short']), [], 'label') : [],
        ),
        ...(scene.decision?.options ?? []).flatMap((option, o) =>
          option.effects.flatMap((effect, e) =>
            reasonOf(effect, scenes.yaml.at(['scenes', s, 'decision', 'options', o, 'effects', e, 'because'])),
          ),
        ),
        ...seenIn(scene.drawing, scenes.yaml.at(['scenes', s, 'drawing'])),
        ...scene.arrivals.flatMap((arrival, a) =>
          arrival.effects.flatMap((effect, e) =>
            reasonOf(effect, scenes.yaml.at(['scenes', s, 'arrivals', a, 'effects', e, 'because'])),
          ),
        ),
      ])
      const items = quiz.data.items.flatMap((item, i) =>
        stringsOfItem(item, (path) => quiz.yaml.at(['items', i, ...path])),
      )
      const labels = Object.entries(episode.prose).flatMap(([language, prose]) =>
        prose.nodes.flatMap((node) => labelsOf(node, language as Language)),
      )
      return [...reasons, ...items, ...labels]
    }),
  )
  const { data, yaml } = draft.story
  const seen = data.endings.flatMap(({ drawing }, e) => seenIn(drawing, yaml.at(['endings', e, 'drawing'])))
  const gists = draft.facts.flatMap(({ data: facts, yaml: at }) =>
    facts.flatMap(({ id, gist }, f) => (gist ? each(gist, at.at([f, 'gist']), [id], 'label') : [])),
  )
  return [...episodes, ...endings, ...seen, ...gists]
}

function stringsOfItem(item: ItemSource, at: (path: readonly (string | number)[]) => Position): ReaderString[] {
  const { facts } = item
  const definition = definitionOf(item)
  const say = (
    words: Words | undefined,
    path: readonly (string | number)[],
    role: ReaderString['role'],
  ): ReaderString[] => (words ? each(words, at(path), facts, role) : [])
  return [
    ...say(item.stem, ['stem'], 'stem'),
    ...say(item.hint, ['hint'], 'feedback'),
    ...definition.lines(item).flatMap(({ words, path, role }) => say(words, path, role)),
    ...definition
      .parts(item)
      .flatMap(({ path, text, feedback, distractor }) => [
        ...say(text, [...path, 'text'], distractor ? 'distractor' : 'key'),
        ...say(feedback, [...path, 'feedback'], 'feedback'),
      ]),
  ]
}

/** What a drawing shows, for who does not see it. */
const seenIn = (drawing: Words | undefined, at: Position): ReaderString[] =>
  drawing ? each(drawing, at, [], 'label') : []

const reasonOf = (effect: EffectSource, at: Position): ReaderString[] =>
  each(effect.because, at, effect.cites, 'because')

function each(words: Words, at: Position, facts: readonly string[], role: ReaderString['role']): ReaderString[] {
  return languages.flatMap((language) => {
    const text = words[language]
    return text === undefined ? [] : [{ text, language, at, facts, role }]
  })
}

function labelsOf(node: ProseNode, language: Language): ReaderString[] {
  const own: ReaderString = {
    text: node.label,
    language,
    at: node.at,
    facts: [],
    role: node.level === 2 ? 'title' : 'label',
  }
  // What follows `### parting:` is an id.
  return [
    ...(node.label && node.id !== 'parting' ? [own] : []),
    ...node.children.flatMap((child) => labelsOf(child, language)),
  ]
}
