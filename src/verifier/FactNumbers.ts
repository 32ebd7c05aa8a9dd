import type { FactId } from '../model/ids'

/** Facts by number, so that a set of them is one whole number: sets are joined in every state and would be copied each time. */
export class FactNumbers {
  private readonly bits = new Map<FactId, bigint>()

  /** These facts as bits. A fact that was not met before gets the next number. */
  bitsOf(facts: readonly FactId[]): bigint {
    return facts.reduce((all, fact) => all | this.bitOf(fact), 0n)
  }

  /** The facts whose bits are set. */
  factsIn(all: bigint): ReadonlySet<FactId> {
    return new Set([...this.bits].flatMap(([fact, bit]) => (all & bit ? [fact] : [])))
  }

  private bitOf(fact: FactId): bigint {
    const bit = this.bits.get(fact) ?? 1n << BigInt(this.bits.size)
    this.bits.set(fact, bit)
    return bit
  }
}
