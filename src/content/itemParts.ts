import { assertNever } from '../model/assertNever'
import type { ItemSource, Words } from './shape'

/** A part of an item that readers see: an option, a step, a premise, a target, a gap's word, a wrong number. */
export interface ItemPart {
  /** Where it stands in its item, for positions. */
  readonly path: readonly (string | number)[]
  /** As a writer calls it: `option a`, `premise paris`. */
  readonly name: string
  readonly text?: Words
  readonly feedback?: Words | undefined
  readonly misconception?: string | undefined
  /** Wrong wherever it is chosen: it must name the misconception that it rebuts. */
  readonly distractor: boolean
  /** Whether it must say something of its own once it is answered. */
  readonly answers: boolean
}

type ChoiceSource = Extract<ItemSource, { type: 'single' | 'multiple' }>['options'][number]

/** All parts of an item, whatever its type: for rules that hold for each. */
export function itemParts(item: ItemSource): readonly ItemPart[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return choices(item.options, ['options'], 'option')
    case 'order':
      return item.options.map((step, at) => ({
        path: ['options', at],
        name: `step ${step.id}`,
        text: step.text,
        feedback: step.feedback,
        distractor: false,
        answers: true,
      }))
    case 'match':
    case 'attribution':
      return [
        ...item.targets.map(({ id, text, misconception }, at) => ({
          path: ['targets', at],
          name: `target ${id}`,
          text,
          misconception,
          // A holder to whom nothing belongs is no error that somebody makes: the others are as wrong for each statement.
          distractor: item.type === 'match' && !item.premises.some(({ target }) => target === id),
          answers: false,
        })),
        ...item.premises.map(({ id, text, feedback }, at) => ({
          path: ['premises', at],
          name: `premise ${id}`,
          text,
          feedback,
          distractor: false,
          answers: true,
        })),
      ]
    case 'numeric':
      return [
        { path: ['key'], name: 'number', feedback: item.feedback, distractor: false, answers: true },
        ...item.slips.map(({ value, misconception, feedback }, at) => ({
          path: ['slips', at],
          name: `slip ${value}`,
          misconception,
          feedback,
          distractor: true,
          answers: true,
        })),
      ]
    case 'cloze':
      return item.gaps.flatMap(({ id, options }, at) => choices(options, ['gaps', at, 'options'], `word ${id}.`))
    default:
      return assertNever(item)
  }
}

function choices(options: readonly ChoiceSource[], path: readonly (string | number)[], name: string): ItemPart[] {
  return options.map(({ id, key, text, feedback, misconception }, at) => ({
    path: [...path, at],
    name: name.endsWith('.') ? `${name}${id}` : `${name} ${id}`,
    text,
    feedback,
    misconception,
    distractor: !key,
    answers: true,
  }))
}

/** The sets of options of which one or more are right: of a choice its options, of a cloze the words of each gap. */
export function choiceSets(item: ItemSource): readonly {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly options: readonly ChoiceSource[]
}[] {
  if (item.type === 'single' || item.type === 'multiple')
    return [{ name: `The item ${item.id}`, path: ['options'], options: item.options }]
  if (item.type === 'cloze')
    return item.gaps.map(({ id, options }, at) => ({
      name: `The gap ${id} of ${item.id}`,
      path: ['gaps', at, 'options'],
      options,
    }))
  return []
}
