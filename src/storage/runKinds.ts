import { mergeRun } from '../engine/saves/mergeRun'
import { fail, ok } from '../model/Result'
import type { Run } from '../model/Run'
import type { Kind } from './Kind'
import { decodeRun, encodeRun } from './runCodec'

/** The learner's runs. */
export const runKind: Kind<Run> = {
  name: 'run',
  idOf: ({ id }) => id,
  encode: encodeRun,
  decode: decodeRun,
  merge: mergeRun,
}

/** Which run *Continue* opens: the one that was opened last, in whichever tab. */
export const currentKind: Kind<string> = {
  name: 'current',
  idOf: () => '',
  encode: (id) => id,
  decode: (value) =>
    typeof value === 'string' ? ok(value) : fail({ kind: 'unreadable', why: 'It is not the name of a run.' }),
}
