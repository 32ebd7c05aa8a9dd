import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frenchLines, termsOf, termTable } from '../../src/build/termTable'

const root = join(import.meta.dirname, '../..')
const terms = termsOf(readFileSync(join(root, 'story/README.md'), 'utf8'))

describe('the French of fifty terms', () => {
  it('keeps to the table of story/README.md in every text of the French edition', () => {
    expect(terms.length).toBeGreaterThanOrEqual(50)
    const lines = frenchLines(root)
    expect(lines.length).toBeGreaterThan(3000)
    const { holds, report } = termTable(terms, lines)
    expect(holds, report).toBe(true)
  })

  it.each([
    ['Après le putsch, on attend.', 'coup d’État'],
    ['La CEDEAO suspend le Mali.', 'Cédéao'],
    ['Les groupes djihadistes avancent.', 'groupes jihadistes'],
  ])('finds another form: %s', (text, right) => {
    const { holds, report } = termTable(terms, [{ at: 'a.md:1', text }])
    expect(holds).toBe(false)
    expect(report).toMatch(new RegExp(String.raw`a\.md:1: error: .*${right}`, 'u'))
  })

  it('reads no word inside another, and no id of a link', () => {
    const { report } = termTable(
      [{ english: 'memo', french: ['note'], not: ['mémo', 'CEDEAO'] }],
      [{ at: 'a.md:1', text: 'une note, des mémoires' }],
    )
    expect(report).toContain('1 terms, each in one form.')
  })

  it('refuses a text without the table', () => {
    expect(() => termsOf('# Prose\n')).toThrow('no table')
  })
})
