import type { MatchItem } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { Choice, KeyLines, PartMark } from './ItemKind'
import { takenOnce, toldPart, wordsOfPart } from './parts'

/**
 * Every premise with the target given to it. Given several it counts as given none: else giving all would be right. So does a
 * target that is given to several premises where it may be `once` only.
 */
export function markPairs({ premises, targets, key }: MatchItem, chosen: readonly string[], once: boolean): PartMark[] {
  const pairs = new Set(chosen)
  const given = premises.map((premise) => {
    const taken = targets.filter((target) => pairs.has(`${premise}.${target}`))
    return taken.length === 1 ? (taken[0] ?? null) : null
  })
  return premises.map((part, at) => {
    const target = given[at] ?? null
    const shared = once && given.filter((other) => other === target).length > 1
    const right = targets.find((one) => key.includes(`${part}.${one}`)) ?? null
    return { part, given: target, key: right, right: target !== null && target === right && !shared }
  })
}

export function pairLines({ premises, targets, key }: MatchItem, text: ItemText): KeyLines {
  const target = (id: string): string => text.targets?.[id] ?? id
  return {
    offered: [...premises.map((id) => wordsOfPart(text, id)), ...targets.map(target)],
    right: key.map((pair) => {
      const [premise = '', holder = ''] = pair.split('.')
      return `${wordsOfPart(text, premise)} → ${target(holder)}`
    }),
    parts: premises.map((id) => toldPart(text, id)),
  }
}

export const pairChoices = (item: MatchItem): Choice[] =>
  item.key.map((chosen) => ({ part: premiseOf(item, chosen), chosen, key: true }))

export const takenPairs = (item: MatchItem, answer: readonly string[]): Choice[] =>
  takenOnce(answer, (pair) => premiseOf(item, pair))

/** The place of a pair's premise, or −1. */
const premiseOf = ({ premises }: MatchItem, pair: string): number =>
  premises.findIndex((premise) => pair.startsWith(`${premise}.`))
