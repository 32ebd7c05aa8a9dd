import * as v from 'valibot'
import { belief, asked, id, part, words, some } from '../pieces'
import { idsOf, toldParts } from './choices'
import type { ItemPart, Say } from './ItemDefinition'

/** What a match and an attribution are written with. */
export const pairFields = {
  ...asked,
  targets: some(v.strictObject({ id, text: words, misconception: v.optional(belief) })),
  premises: some(v.strictObject({ ...part.entries, target: id })),
}
export type PairSource = v.InferOutput<v.StrictObjectSchema<typeof pairFields, undefined>>
/** Fewer premises are no pairing. */
export const fewest = 3

/** `wrong` says which targets nobody would be right to give. */
export function pairParts({ targets, premises }: PairSource, wrong: (target: string) => boolean): ItemPart[] {
  return [
    ...targets.map(({ id: target, text, misconception }, at) => ({
      path: ['targets', at],
      name: `target ${target}`,
      text,
      misconception,
      distractor: wrong(target),
      answers: false,
    })),
    ...premises.map(({ id: premise, text, feedback, facts }, at) => ({
      path: ['premises', at],
      name: `premise ${premise}`,
      text,
      feedback,
      facts,
      distractor: false,
      answers: true,
    })),
  ]
}

/** What both types have in common. */
export const paired = {
  link: ({ premises, targets }: PairSource) => ({
    premises: idsOf(premises),
    targets: idsOf(targets),
    key: premises.map((premise) => `${premise.id}.${premise.target}`),
  }),
  hash: ({ premises, targets }: PairSource) => [
    targets.map((target) => [target.id, target.text]),
    premises.map((premise) => [premise.id, premise.target, premise.text]),
  ],
  sets: () => [],
  lines: () => [],
  text: ({ premises, targets }: PairSource, say: Say) => ({
    options: toldParts(premises, say),
    targets: Object.fromEntries(targets.map((target) => [target.id, say(target.text)])),
  }),
}
