import { type Language, languages } from '../../model/languages'
import * as v from 'valibot'
import type { ItemText } from '../../model/Text'
import { error, type Diagnostic } from '../Diagnostic'
import { asked, choice, id as anId, words, some } from '../pieces'
import { choiceParts, idsOf, toldParts } from './choices'
import type { At, ItemDefinition } from './ItemDefinition'

const shape = v.strictObject({
  ...asked,
  type: v.literal('cloze'),
  sentence: words,
  gaps: some(v.strictObject({ id: anId, options: some(choice) })),
})
type Source = v.InferOutput<typeof shape>

/** A sentence whose gaps are filled with words. */
export const cloze = {
  shape,
  link: ({ gaps }) => ({
    gaps: gaps.map(({ id, options }) => ({
      id,
      options: idsOf(options),
      key: options.find(({ key }) => key)?.id ?? '',
    })),
  }),
  hash: ({ sentence, gaps }) => [
    sentence,
    gaps.map(({ id, options }) => [id, options.map((word) => [word.id, word.key, word.text])]),
  ],
  parts: ({ gaps }) =>
    gaps.flatMap(({ id, options }, at) => choiceParts(options, ['gaps', at, 'options'], `word ${id}.`)),
  sets: ({ id, gaps }) =>
    gaps.map((gap, at) => ({
      name: `The gap ${gap.id} of ${id}`,
      path: ['gaps', at, 'options'],
      options: gap.options,
      several: false,
    })),
  lines: ({ sentence }) => [{ words: sentence, path: ['sentence'], role: 'stem' as const }],
  text: ({ sentence, gaps }, say) => ({
    options: Object.assign(
      {},
      ...gaps.map(({ id, options }) => toldParts(options, say, `${id}.`)),
    ) as ItemText['options'],
    sentence: say(sentence),
  }),
  faults: (item, at) => languages.flatMap((language) => faultsIn(language, item, at)),
} satisfies ItemDefinition<'cloze', Source>

function faultsIn(language: Language, { id, sentence, gaps }: Source, at: At): Diagnostic[] {
  const text = sentence[language]
  if (text === undefined) return []
  const marked = [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name ?? '')
  const missing = gaps.filter((gap) => marked.filter((name) => name === gap.id).length !== 1).map((gap) => gap.id)
  const unknown = marked.filter((name) => !gaps.some((gap) => gap.id === name))
  return [
    ...missing.map((name) => `has the gap {${name}} not exactly once`),
    ...unknown.map((name) => `has a gap {${name}} that is not in \`gaps\``),
  ].map((problem) =>
    error(
      'item-cloze',
      at(['sentence']),
      `The ${language} sentence of ${id} ${problem}.`,
      'Each gap stands in it once.',
    ),
  )
}
