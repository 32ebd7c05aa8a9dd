import type { ClozeItem } from '../../model/Story'
import type { ItemKind, PartMark } from './ItemKind'
import { shareRight, takenByPlace, toldPart, wordsOfPart } from './parts'

/** A sentence whose gaps are filled with words. */
export const cloze = {
  picks: false,
  partial: 'now',
  view: ({ gaps }, mix) => ({
    type: 'cloze' as const,
    gaps: gaps.map(({ id, options }) => ({ id, options: mix(options, `/${id}`) })),
  }),
  mark: markGaps,
  score: (item, chosen) => shareRight(markGaps(item, chosen)),
  answers: ({ gaps }) => gaps.reduce((ways, { options }) => ways * options.length, 1),
  lines: ({ gaps }, text) => ({
    offered: gaps.map(({ id, options }) => options.map((word) => wordsOfPart(text, `${id}.${word}`)).join(' / ')),
    right: [
      gaps.reduce(
        (sentence, { id, key }) => sentence.replace(`{${id}}`, wordsOfPart(text, `${id}.${key}`)),
        text.sentence ?? '',
      ),
    ],
    parts: gaps.flatMap(({ id, options }) => options.map((word) => toldPart(text, `${id}.${word}`))),
  }),
  words: ({ gaps }) => gaps.flatMap(({ options }) => options),
  choices: ({ gaps }) =>
    gaps.flatMap(({ options, key }, part) => options.map((chosen) => ({ part, chosen, key: chosen === key }))),
  taken: (_, answer) => takenByPlace(answer),
} satisfies ItemKind<ClozeItem>

function markGaps({ gaps }: ClozeItem, chosen: readonly string[]): PartMark[] {
  return gaps.map(({ id, options, key }, at) => {
    const given = options.find((option) => option === chosen[at]) ?? null
    return { part: id, given, key, right: given === key }
  })
}
