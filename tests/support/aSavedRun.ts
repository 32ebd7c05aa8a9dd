import type { Entry, Run } from '../../src/model/Run'

/** A run without a step, except as given. */
export const aSavedRun = (change: Partial<Run> = {}): Run => ({
  id: 'a',
  story: 'v',
  entry: null,
  parent: null,
  begun: 1,
  log: [],
  ...change,
})

/** A piece of advice given at scene `one`. */
export const advised = (option: string, at = 1): Entry => ({ kind: 'advise', scene: 'one', option, evidence: null, at })
