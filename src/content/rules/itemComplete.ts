import { error, warning, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/**
 * `item-key`, `item-feedback`, `item-facts`, `item-options`, `item-misconception`, `item-longest-key`: an item has a key, feedback on each option,
 * facts that it rests on, three options by default, a misconception behind each distractor; its key is not its longest option.
 */
export const itemComplete: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ quiz: { data, yaml } }) =>
      data.items.flatMap((item, i): Diagnostic[] => {
        const at = yaml.at(['items', i, 'id'])
        const keys = item.options.filter(({ key }) => key)
        const found: Diagnostic[] = []
        if (!keys.length)
          found.push(
            error('item-key', at, `The item ${item.id} has no key.`, 'Mark the right option with `key: true`.'),
          )
        if (item.type === 'single' && keys.length > 1)
          found.push(
            error(
              'item-key',
              at,
              `The single-choice item ${item.id} has ${keys.length} keys.`,
              'Keep one, or make it `type: multiple`.',
            ),
          )
        if (!item.facts.length)
          found.push(
            error('item-facts', at, `The item ${item.id} rests on no fact.`, 'List the facts that its key rests on.'),
          )
        if (item.options.length < 3)
          found.push(
            error(
              'item-options',
              at,
              `The item ${item.id} has fewer than three options.`,
              'Add a plausible distractor.',
            ),
          )
        item.options.forEach((option, o) => {
          const here = yaml.at(['items', i, 'options', o, 'id'])
          if (!option.feedback)
            found.push(
              error(
                'item-feedback',
                here,
                `The option ${option.id} of ${item.id} has no feedback.`,
                'Say what is so, why this is not, and where it was read.',
              ),
            )
          if (!option.key && !option.misconception)
            found.push(
              error(
                'item-misconception',
                here,
                `The distractor ${option.id} of ${item.id} names no misconception.`,
                'Add `misconception: "…"`, the error that it rebuts.',
              ),
            )
        })
        const longest = Math.max(0, ...item.options.map(({ text }) => text.en.length))
        const others = item.options.filter(({ key }) => !key).map(({ text }) => text.en.length)
        if (item.type === 'single' && keys[0] && keys[0].text.en.length === longest && longest > Math.max(0, ...others))
          found.push(
            warning(
              'item-longest-key',
              at,
              `The key of ${item.id} is its longest option.`,
              'Shorten the key or lengthen a distractor.',
            ),
          )
        return found
      }),
    ),
  )
