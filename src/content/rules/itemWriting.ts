import { languages } from '../../model/languages'
import { error, warning, type Diagnostic } from '../Diagnostic'
import { definitionOf } from '../items/itemDefinitions'
import type { Rule } from '../RuleContext'
import type { ItemSource } from '../shape'
import { wordsOf } from '../words/wordsOf'

/** A key that stands more often than this in one place, in so many items, can be guessed. */
const mostInOnePlace = 0.5
const enoughToTell = 6
const mostOptions = 5

/**
 * `item-negative`, `item-leftover`, `item-many-options`, `objective-without-item`, `key-positions`: the stem asks straight
 * ahead, no option sweeps up the others, every objective is asked for, the key stands everywhere alike (design, section 8).
 */
export const itemWriting: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ quiz: { data, yaml } }) => [
      ...data.items.flatMap((item, i) =>
        languages.flatMap((language): Diagnostic[] => {
          // The question itself: what leads up to it may deny whatever it likes.
          const stem =
            (item.stem[language] ?? '')
              .trim()
              .split(/(?<=[.!;])\s+/u)
              .at(-1) ?? ''
          const swept = definitionOf(item)
            .parts(item)
            .find(({ text }) => wordsOf(language).leftovers.test(text?.[language] ?? ''))
          return [
            ...(wordsOf(language).negatives.test(stem)
              ? [
                  error(
                    'item-negative',
                    yaml.at(['items', i, 'stem']),
                    `The stem of ${item.id} asks by a negative.`,
                    'Ask what is so; or mark the word: **not**.',
                  ),
                ]
              : []),
            ...(swept
              ? [
                  error(
                    'item-leftover',
                    yaml.at(['items', i, ...swept.path, 'text']),
                    `An option of ${item.id} stands for all or none of the others.`,
                    'Let each option say something of its own.',
                  ),
                ]
              : []),
          ]
        }),
      ),
      ...data.items.flatMap((item, i) =>
        definitionOf(item)
          .sets(item)
          .flatMap(({ name, path, options }) =>
            options.length > mostOptions
              ? [
                  warning(
                    'item-many-options',
                    yaml.at(['items', i, ...path]),
                    `${name} has ${options.length} options.`,
                    'Three are the rule.',
                  ),
                ]
              : [],
          ),
      ),
      ...data.objectives.flatMap(({ id }, o) =>
        data.items.some(({ objective }) => objective === id)
          ? []
          : [
              error(
                'objective-without-item',
                yaml.at(['objectives', o, 'id']),
                `No item serves the objective ${id}.`,
                'Write one, or take the objective out.',
              ),
            ],
      ),
      ...keyPositions(data.items).map((place) =>
        warning(
          'key-positions',
          yaml.at(['items']),
          `In most items the key stands in place ${place + 1}.`,
          'Spread the keys over all places.',
        ),
      ),
    ]),
  )

/** Places at which the key stands too often, of those that are the only right option among others. */
function keyPositions(items: readonly ItemSource[]): number[] {
  const sets = items.flatMap((item) => definitionOf(item).sets(item)).filter(({ several }) => !several)
  if (sets.length < enoughToTell) return []
  const times = new Map<number, number>()
  for (const { options } of sets) {
    const place = options.findIndex(({ key }) => key)
    times.set(place, (times.get(place) ?? 0) + 1)
  }
  return [...times].flatMap(([place, number]) => (number > sets.length * mostInOnePlace ? [place] : []))
}
