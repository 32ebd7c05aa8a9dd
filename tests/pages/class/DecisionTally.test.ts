// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { ClassDecision } from '../../../src/classroom/classDecisions'
import { words as english } from '../../../src/messages/class/en'
import { words as french } from '../../../src/messages/class/fr'
import DecisionTally from '../../../src/pages/class/components/DecisionTally.vue'
import { aNamer } from '../../support/aNamer'

const decision: ClassDecision = {
  scene: 's',
  chapter: 'c',
  episode: 'e',
  advised: 9,
  options: [],
  record: 'wait',
  predicted: 5,
  foretold: 3,
  evidence: [],
  judged: { supports: 0, beside: 0, against: 0 },
}

it('what really happened was not asked of all who advised, and the count of who guessed it says so in both languages', () => {
  const says = (words: typeof english.advice): string =>
    mount(DecisionTally, { props: { number: 1, decision, name: aNamer, words, record: true } }).text()
  expect(says(english.advice)).toContain('3 of the 5 asked guessed what happened')
  expect(says(french.advice)).toContain('3 sur les 5 à qui on l’a demandé avaient deviné')
})
