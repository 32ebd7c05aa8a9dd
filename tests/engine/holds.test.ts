import { describe, expect, it } from 'vitest'
import { holds } from '../../src/engine/holds'
import type { Condition } from '../../src/model/Condition'
import { always, flag, level, not } from '../support/buildStory'

const circumstances = { indicators: level(4), standing: 3, flags: new Set(['said']), averted: new Set(['exit']) }
const atLeast = (value: number): Condition => ({ kind: 'indicator', indicator: 'un', atLeast: value })

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['always', always, true],
    ['a flag that is set', flag('said'), true],
    ['a flag that is not', flag('unsaid'), false],
    ['an averted fact', { kind: 'averted', fact: 'exit' }, true],
    ['a fact not averted', { kind: 'averted', fact: 'entry' }, false],
    ['an indicator at its mark', atLeast(4), true],
    ['an indicator below it', atLeast(5), false],
    ['standing at its mark', { kind: 'standing', atLeast: 3 }, true],
    ['standing below it', { kind: 'standing', atLeast: 4 }, false],
    ['not', not(always), false],
    ['all, one failing', { kind: 'all', of: [always, not(always)] }, false],
    ['all of nothing', { kind: 'all', of: [] }, true],
    ['any, one holding', { kind: 'any', of: [not(always), always] }, true],
    ['any of nothing', { kind: 'any', of: [] }, false],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, circumstances)).toBe(expected)
  })
})
