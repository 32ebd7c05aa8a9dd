import * as v from 'valibot'
import { error } from '../Diagnostic'
import { asked, choice, some } from '../pieces'
import { picked, pickedSet } from './choices'
import type { ItemDefinition } from './ItemDefinition'

/** The claim stands in the stem; the sentences of the passage in their order. */
const shape = v.strictObject({ ...asked, type: v.literal('evidence'), passage: some(choice) })
type Source = v.InferOutput<typeof shape>
const asOptions = ({ id, passage }: Source) => ({ id, options: passage })

/** The sentence of a short passage that supports a claim. */
export const evidence = {
  shape,
  link: (item) => picked.link(asOptions(item)),
  hash: (item) => picked.hash(asOptions(item)),
  parts: (item) =>
    picked
      .parts(asOptions(item))
      .map((part, at) => ({ ...part, path: ['passage', at], name: `sentence ${item.passage[at]?.id}` })),
  sets: (item) => pickedSet(asOptions(item), true).map((set) => ({ ...set, path: ['passage'] })),
  lines: () => [],
  text: (item, say) => picked.text(asOptions(item), say),
  faults: ({ id, passage }, at) =>
    passage.some(({ key }) => !key)
      ? []
      : [
          error(
            'item-evidence',
            at(['passage']),
            `Every sentence of ${id} supports the claim.`,
            'Add sentences that do not, each with the misconception that takes it for evidence.',
          ),
        ],
} satisfies ItemDefinition<'evidence', Source>
