import { describe, expect, it } from 'vitest'
import type { Received } from '../../src/classroom/Received'
import { alikeOf, nameKey, rowsOf } from '../../src/classroom/rowsOf'
import { handedIn, smallStory } from '../support/scriptedClass'

/** A hand-in by its id, of these runs. */
function came(id: string, name: string | readonly [string, string], run: string, ...more: readonly string[]): Received {
  const handIn = handedIn(smallStory, { name: '', moves: [], run })
  const names = typeof name === 'string' ? ([name] as const) : name
  return { id, handIn: { ...handIn, names, more: more.map((one) => ({ ...handIn.run, id: one })) }, sealed: true }
}
const rows = (received: readonly Received[], placed = {}) =>
  rowsOf(received, placed).map(({ key, handIns }) => [key, handIns.map(({ id }) => id)])

describe('the rows of a class', () => {
  it('are one for the same run under the same names, whoever of a pair is named first', () => {
    expect(
      rows([
        came('1', ['Awa', 'Ba'], 'r'),
        came('2', 'Awa', 'r'),
        came('3', [' BA', 'awa '], 'r'),
        came('4', 'Awa', 's'),
      ]),
    ).toEqual([
      ['1', ['1', '3']],
      ['2', ['2']],
      ['4', ['4']],
    ])
    expect(nameKey(came('1', [' Ba', 'AWA'], 'r').handIn)).toBe('awa + ba')
  })

  it('know a pupil by any of several runs', () => {
    expect(rows([came('1', 'Awa', 'r', 's'), came('2', 'Awa', 's'), came('3', 'Awa', 't', 'r')])).toEqual([
      ['1', ['1', '2', '3']],
    ])
  })

  it('take a hand-in where the teacher put it, and know what was handed in with that run before', () => {
    const all = [came('1', 'Awa', 'r'), came('2', 'Awa', 'r'), came('3', 'Awa', 'r')]
    expect(rows(all, { '2': '9' })).toEqual([
      ['1', ['1', '3']],
      ['9', ['2']],
    ])
  })
})

describe('rows that look like one pupil’s', () => {
  const alike = (received: readonly Received[], at = 0) => {
    const all = rowsOf(received, {})
    return alikeOf(all)(all[at]!)
  }

  it('have one of its names or one of its runs, and are not itself', () => {
    const received = [
      came('1', ['Awa', 'Ba'], 'r', 's'),
      came('2', 'awa', 't'),
      came('3', 'Ca', 's'),
      came('4', 'Da', 'u'),
    ]
    expect(alike(received)).toEqual({ sameName: ['2'], sameRun: ['3'] })
    expect(alike(received, 1)).toEqual({ sameName: ['1'], sameRun: [] })
    expect(alike(received, 3)).toEqual({ sameName: [], sameRun: [] })
  })

  it('are twenty at most', () => {
    const all = Array.from({ length: 30 }, (_, at) => came(String(at), 'Awa', `r${at}`))
    const twenty = Array.from({ length: 20 }, (_, at) => String(at))
    expect(alike(all.slice(0, 21), 20).sameName).toEqual(twenty)
    expect(alike(all, 29).sameName).toEqual(twenty)
    expect(alike(all, 0).sameName).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)))
  })
})
