import type { Fold } from './Fold'

/** Two folds gathered in one walk. */
export function together<A, B>(a: Fold<A>, b: Fold<B>): Fold<readonly [A, B]> {
  const enterA = a.enter
  const enterB = b.enter
  return {
    start: [a.start, b.start],
    pass: ([one, two], passage) => [a.pass(one, passage), b.pass(two, passage)],
    join: (left, right) => [a.join(left[0], right[0]), b.join(left[1], right[1])],
    enter: ([one, two], episode) => [enterA ? enterA(one, episode) : one, enterB ? enterB(two, episode) : two],
  }
}
