import { holds } from '../engine/holds'
import type { Circumstances } from '../engine/State'
import type { Condition } from '../model/Condition'
import type { Block } from '../model/Text'
import { type Extent, either, folded, inTurn, silence } from './Extent'
import type { FactNumbers } from './FactNumbers'

/** One side of a `when` block, by the number of its block among those of its part. */
export type Side = `${number} then` | `${number} otherwise`

/** Prose as far as its length and its facts go: what is told to all, and what is told to some. */
export interface Script {
  readonly plain: Extent
  readonly whens: readonly When[]
}

interface When {
  readonly number: number
  readonly condition: Condition
  readonly then: Script
  readonly otherwise: Script
}

/** Reads prose. `plain` is added: titles, labels, cards, whatever else everybody reads with it. */
export function scriptOf(blocks: readonly Block[], facts: FactNumbers, plain: Extent = silence): Script {
  let number = 0
  const read = (some: readonly Block[], start: Extent): Script => {
    let told = start
    const whens: When[] = []
    for (const block of some) {
      if (block.kind === 'paragraph')
        told = block.sentences.reduce(
          (sum, { parts, cites }) => inTurn(sum, tale(parts.map(({ text }) => text).join(''), facts.bitsOf(cites))),
          told,
        )
      else if (block.kind === 'paper') {
        const inside = read(block.blocks, tale(block.title))
        told = inTurn(told, inside.plain)
        whens.push(...inside.whens)
      } else {
        const own = number++
        whens.push({
          number: own,
          condition: block.condition,
          then: read(block.then, silence),
          otherwise: read(block.otherwise, silence),
        })
      }
    }
    return { plain: told, whens }
  }
  return read(blocks, plain)
}

/** A script that stands behind a fold. */
export const foldedScript = ({ plain, whens }: Script): Script => ({
  plain: folded(plain),
  whens: whens.map((when) => ({
    ...when,
    then: foldedScript(when.then),
    otherwise: foldedScript(when.otherwise),
  })),
})

/** A text that everybody reads, with the facts that it shows. */
export function tale(text: string, facts = 0n): Extent {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return { always: facts, ever: facts, sight: facts, shortest: words, longest: words }
}

/** What a script tells in given circumstances. `seen` is called with each side told. */
export function tellScript({ plain, whens }: Script, world: Circumstances, seen?: (side: Side) => void): Extent {
  let told = plain
  for (const { number, condition, then, otherwise } of whens) {
    const met = holds(condition, world)
    seen?.(`${number} ${met ? 'then' : 'otherwise'}`)
    told = inTurn(told, tellScript(met ? then : otherwise, world, seen))
  }
  return told
}

/** The number of words that a script tells in given circumstances. `seen` is called with each side told. */
export function wordsTold({ plain, whens }: Script, world: Circumstances, seen?: (side: Side) => void): number {
  let words = plain.longest
  for (const { number, condition, then, otherwise } of whens) {
    const met = holds(condition, world)
    seen?.(`${number} ${met ? 'then' : 'otherwise'}`)
    words += wordsTold(met ? then : otherwise, world, seen)
  }
  return words
}

/** What a script tells in any circumstances, whether or not they occur. */
export const scriptAnyhow = ({ plain, whens }: Script): Extent =>
  whens.reduce((told, { then, otherwise }) => inTurn(told, either(scriptAnyhow(then), scriptAnyhow(otherwise))), plain)

/** Every condition that a script reads. */
export const conditionsOf = ({ whens }: Script): readonly Condition[] =>
  whens.flatMap(({ condition, then, otherwise }) => [condition, ...conditionsOf(then), ...conditionsOf(otherwise)])

/** Every side that has words of its own: `otherwise` may be left out. */
export const sidesOf = ({ whens }: Script): readonly Side[] =>
  whens.flatMap(({ number, then, otherwise }): Side[] => [
    `${number} then`,
    ...(otherwise.plain.longest || otherwise.whens.length ? ([`${number} otherwise`] as const) : []),
    ...sidesOf(then),
    ...sidesOf(otherwise),
  ])
