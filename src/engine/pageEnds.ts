import type { Entry } from '../model/Run'

/**
 * Where each page of a run ends in its log, as the number of entries before the next: giving advice and turning the page close one;
 * what is foreseen or answered on a page belongs to it. The last is the page at which the run stands.
 */
export function pageEnds(log: readonly Entry[]): readonly number[] {
  const turns = log.flatMap(({ kind }, index) => (kind === 'advise' || kind === 'go' ? [index] : []))
  return [...turns, log.length]
}
