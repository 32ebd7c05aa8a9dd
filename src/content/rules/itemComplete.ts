import { error, type Diagnostic } from '../Diagnostic'
import { definitionOf } from '../items/itemDefinitions'
import type { Rule } from '../RuleContext'
import type { ItemSource } from '../shape'

type At = (path: readonly (string | number)[]) => Diagnostic['at']

/**
 * `item-key`, `item-feedback`, `item-facts`, `item-options`, `item-misconception`: an item has a key, feedback on each part,
 * facts that it rests on, three options by default, a misconception behind each distractor.
 */
export const itemComplete: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ quiz: { data, yaml } }) =>
      data.items.flatMap((item, i) => {
        const at: At = (path) => yaml.at(['items', i, ...path])
        return [...factsOf(item, at), ...keysOf(item, at), ...partsOf(item, at)]
      }),
    ),
  )

const factsOf = ({ id, facts }: ItemSource, at: At): Diagnostic[] =>
  facts.length
    ? []
    : [error('item-facts', at(['id']), `The item ${id} rests on no fact.`, 'List the facts that its key rests on.')]

function keysOf(item: ItemSource, at: At): Diagnostic[] {
  return definitionOf(item)
    .sets(item)
    .flatMap(({ name, path, options, several }) => {
      const here = at(path)
      const keys = options.filter(({ key }) => key)
      const found: Diagnostic[] = []
      if (!keys.length)
        found.push(error('item-key', here, `${name} has no key.`, 'Mark the right option with `key: true`.'))
      if (!several && keys.length > 1)
        found.push(
          error('item-key', here, `${name} has ${keys.length} keys.`, 'Keep one, or make the item `type: multiple`.'),
        )
      if (options.length < 3)
        found.push(error('item-options', here, `${name} has fewer than three options.`, 'Add a plausible distractor.'))
      return found
    })
}

function partsOf(item: ItemSource, at: At): Diagnostic[] {
  return definitionOf(item)
    .parts(item)
    .flatMap(({ name, path, feedback, misconception, distractor, answers }) => [
      ...(answers && !feedback
        ? [
            error(
              'item-feedback',
              at(path),
              `The ${name} of ${item.id} has no feedback.`,
              'Say what is so, why this is not, and where it was read.',
            ),
          ]
        : []),
      ...(distractor && !misconception
        ? [
            error(
              'item-misconception',
              at(path),
              `The ${name} of ${item.id} is wrong and names no misconception.`,
              'Add `misconception: "…"`, the error that it rebuts.',
            ),
          ]
        : []),
    ])
}
