import { firstLanguage } from '../../model/languages'
import { figuresIn } from '../figuresIn'
import { definitionOf } from '../items/itemDefinitions'
import { textsOf, type Rule } from '../RuleContext'

/** `item-order`, `item-match` …: what a type asks of its items beyond a choice among options. */
export const itemByType: Rule = (context) =>
  context.draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ quiz: { data, yaml } }) =>
      data.items.flatMap((item, i) =>
        definitionOf(item).faults(
          item,
          (path) => yaml.at(['items', i, ...path]),
          () => figuresIn(textsOf(context, item.facts, firstLanguage), firstLanguage).map(({ value }) => value),
        ),
      ),
    ),
  )
