import { assertNever } from '../../model/assertNever'
import { error, type Diagnostic } from '../Diagnostic'
import { figuresIn } from '../figuresIn'
import { textsOf, type Rule, type RuleContext } from '../RuleContext'
import type { ItemSource } from '../shape'

type Source<K extends ItemSource['type']> = Extract<ItemSource, { type: K }>
type At = (path: readonly (string | number)[]) => Diagnostic['at']

const fewest = 3
const languages = ['en', 'fr'] as const

/**
 * `item-order`, `item-match`, `item-attribution`, `item-numeric`, `item-cloze`: what the types ask of an item that are not a
 * choice among options.
 */
export const itemByType: Rule = (context) =>
  context.draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ quiz: { data, yaml } }) =>
      data.items.flatMap((item, i) => faultsOf(context, item, (path) => yaml.at(['items', i, ...path]))),
    ),
  )

function faultsOf(context: RuleContext, item: ItemSource, at: At): Diagnostic[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return []
    case 'order':
      return faultsOfOrder(item, at)
    case 'match':
      return faultsOfMatch(item, at)
    case 'attribution':
      return faultsOfAttribution(item, at)
    case 'numeric':
      return faultsOfNumeric(context, item, at)
    case 'cloze':
      return faultsOfCloze(item, at)
    default:
      return assertNever(item)
  }
}

function faultsOfOrder({ id, options }: Source<'order'>, at: At): Diagnostic[] {
  if (options.length >= fewest) return []
  return [error('item-order', at(['options']), `The item ${id} puts fewer than three steps in order.`, 'Add a step.')]
}

function faultsOfMatch({ id, targets, premises }: Source<'match' | 'attribution'>, at: At): Diagnostic[] {
  const found: Diagnostic[] = []
  if (premises.length < fewest)
    found.push(
      error('item-match', at(['premises']), `The item ${id} matches fewer than three premises.`, 'Add a premise.'),
    )
  targets.forEach((target, t) => {
    if (premises.filter((premise) => premise.target === target.id).length > 1)
      found.push(
        error(
          'item-match',
          at(['targets', t]),
          `In ${id} several premises belong to the target ${target.id}.`,
          'Matching is one to one: give each a target of its own, or make the item `type: attribution`.',
        ),
      )
  })
  const idle = targets.filter(({ id: target }) => !premises.some((premise) => premise.target === target))
  if (idle.length > 1)
    found.push(
      error(
        'item-match',
        at(['targets']),
        `In ${id} ${idle.length} targets are left over (${idle.map((target) => target.id).join(', ')}).`,
        'One may be; take the others out.',
      ),
    )
  return found
}

function faultsOfAttribution({ id, targets, premises }: Source<'match' | 'attribution'>, at: At): Diagnostic[] {
  const found: Diagnostic[] = []
  if (targets.length < fewest)
    found.push(
      error('item-attribution', at(['targets']), `The item ${id} has fewer than three holders.`, 'Add a holder.'),
    )
  if (premises.length < fewest)
    found.push(
      error(
        'item-attribution',
        at(['premises']),
        `The item ${id} has fewer than three statements.`,
        'Add a statement.',
      ),
    )
  if (new Set(premises.map(({ target }) => target)).size < 2)
    found.push(
      error(
        'item-attribution',
        at(['premises']),
        `In ${id} all statements are of one holder.`,
        'Ask for statements of at least two.',
      ),
    )
  return found
}

function faultsOfNumeric(context: RuleContext, item: Source<'numeric'>, at: At): Diagnostic[] {
  const { id, key, tolerance, facts, slips } = item
  const told = figuresIn(textsOf(context, facts, 'en'), 'en').map(({ value }) => value)
  const found: Diagnostic[] = []
  // “More than eight million” may be asked for in millions.
  if (!told.some((value) => [key, key * 1e3, key * 1e6, key * 1e9].map(String).includes(value)))
    found.push(
      error(
        'item-numeric',
        at(['key']),
        `The number ${key} of ${id} is in none of its facts (${facts.join(', ')}).`,
        'Ask for a figure that a fact contains, or list the fact that has it.',
      ),
    )
  slips.forEach(({ value }, s) => {
    if (Math.abs(value - key) <= tolerance)
      found.push(
        error(
          'item-numeric',
          at(['slips', s, 'value']),
          `The slip ${value} of ${id} counts as right: it is within ${tolerance} of ${key}.`,
          'Take it out, or narrow the tolerance.',
        ),
      )
  })
  return found
}

function faultsOfCloze({ id, sentence, gaps }: Source<'cloze'>, at: At): Diagnostic[] {
  return languages.flatMap((language) => {
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
  })
}
