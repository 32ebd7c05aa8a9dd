import { describe, expect, it } from 'vitest'
import type { LmsReport } from '../../../src/classroom/lms/lmsReport'
import { initialized, statementsOf, terminated } from '../../../src/classroom/lms/xapiStatements'
import { aSaying, anInteraction, interactionsOfEveryKind } from '../../support/anInteraction'

const of = (report: Partial<LmsReport>, cmi5: boolean) => statementsOf(aSaying(report, { seconds: 61.9 }), cmi5)
const at = Date.UTC(2026, 10, 29, 9, 41, 7, 250)
const duration = 'PT61S'

describe('what a report tells in statements', () => {
  it('is each answer with what could be chosen, in the words that have arrived', () => {
    const type = 'http://adlnet.gov/expapi/activities/cmi.interaction'
    const three = [{ id: 'gold' }, { id: 'salt' }, { id: 'fish' }]
    const advised = [{ id: 'write' }, { id: 'turn' }, { id: 'ask' }]
    expect(of({ interactions: interactionsOfEveryKind }, true)).toEqual([
      {
        about: 'one',
        verb: 'answered',
        at,
        object: {
          path: 'one',
          definition: {
            type,
            interactionType: 'choice',
            description: { en: 'Which?' },
            correctResponsesPattern: ['gold'],
            choices: [
              { id: 'gold', description: { en: 'Gold' } },
              { id: 'salt', description: { en: 'Salt' } },
              { id: 'fish' },
            ],
          },
        },
        result: { response: 'salt', success: false, score: { scaled: 0 } },
      },
      {
        about: 'one_2',
        verb: 'answered',
        at,
        object: {
          path: 'one_2',
          definition: {
            type,
            interactionType: 'choice',
            correctResponsesPattern: ['gold[,]salt'],
            choices: three,
          },
        },
        result: { response: 'gold[,]fish', success: false, score: { scaled: 1 / 3 } },
      },
      {
        about: 'order',
        verb: 'answered',
        at,
        object: {
          path: 'order',
          definition: {
            type,
            interactionType: 'sequencing',
            correctResponsesPattern: ['gold[,]salt[,]fish'],
            choices: three,
          },
        },
        result: { response: 'fish[,]gold[,]salt', success: false, score: { scaled: 0 } },
      },
      {
        about: 'pairs',
        verb: 'answered',
        at,
        object: {
          path: 'pairs',
          definition: {
            type,
            interactionType: 'matching',
            description: { fr: 'Qui ?' },
            correctResponsesPattern: ['paris[.]stay[,]moscow[.]wait'],
            source: [{ id: 'paris', description: { fr: 'Paris' } }, { id: 'moscow' }],
            target: [
              { id: 'leave', description: { fr: 'Partir' } },
              { id: 'stay', description: { fr: 'Rester' } },
              { id: 'wait', description: { fr: 'Attendre' } },
            ],
          },
        },
        result: { response: 'paris[.]stay[,]moscow[.]wait', success: true, score: { scaled: 1 } },
      },
      {
        about: 'number',
        verb: 'answered',
        at,
        object: {
          path: 'number',
          definition: { type, interactionType: 'numeric', correctResponsesPattern: ['11.9[:]12.1'] },
        },
        result: { response: '12.05', success: true, score: { scaled: 1 } },
      },
      {
        about: 'unread',
        verb: 'answered',
        at,
        object: {
          path: 'unread',
          definition: { type, interactionType: 'numeric', correctResponsesPattern: ['0.333333[:]0.333333'] },
        },
        result: { response: '', success: false, score: { scaled: 0 } },
      },
      {
        about: 'advice_memo',
        verb: 'responded',
        at,
        object: { path: 'advice_memo', definition: { type, interactionType: 'choice', choices: advised } },
        result: { response: 'turn' },
      },
      {
        about: 'evidence_memo',
        verb: 'responded',
        at,
        object: {
          path: 'evidence_memo',
          definition: {
            type,
            interactionType: 'choice',
            correctResponsesPattern: ['write', 'ask'],
            choices: advised,
          },
        },
        result: { response: 'ask', success: true },
      },
    ])
  })

  it('gives no words to a part that has none yet', () => {
    const words = { language: 'en', asked: 'Which?', parts: [], offers: [] }
    const [statement] = of({ interactions: [anInteraction({ words })] }, true)
    expect(statement?.object?.definition).toHaveProperty('choices', [{ id: 'gold' }, { id: 'salt' }, { id: 'fish' }])
    const [pairs] = of({ interactions: [anInteraction({ kind: 'matching' })] }, true)
    expect(pairs?.object?.definition).toHaveProperty('source', [{ id: '' }])
    expect(pairs?.object?.definition).toHaveProperty('target', [{ id: 'gold' }, { id: 'salt' }, { id: 'fish' }])
  })

  it('is nothing more before it is complete', () => {
    expect(of({ score: { points: 1, asked: 4 } }, true)).toEqual([])
    expect(of({ score: { points: 1, asked: 4 } }, false)).toEqual([])
  })

  it('tells the score of a complete work in cmi5 with having passed alone, also where there is no mark to pass', () => {
    const score = { scaled: 0.6667, raw: 66.67, min: 0, max: 100 }
    const report = { complete: true, score: { points: 2, asked: 3 } }
    const completed = {
      about: 'completed',
      verb: 'completed',
      result: { completion: true, duration },
      moveOn: true,
    }
    const passed = { about: 'passed', verb: 'passed', result: { success: true, duration, score }, moveOn: true }
    expect(of(report, true)).toEqual([completed, passed])
    expect(of({ ...report, passed: true }, true)).toEqual([completed, passed])
    expect(of({ ...report, passed: false }, true)).toEqual([
      completed,
      { about: 'failed', verb: 'failed', result: { success: false, duration, score }, moveOn: true },
    ])
  })

  it('tells it in plain xAPI with the completion, too', () => {
    const score = { scaled: 0.6667, raw: 66.67, min: 0, max: 100 }
    const report = { complete: true, score: { points: 2, asked: 3 } }
    const completed = {
      about: 'completed',
      verb: 'completed',
      result: { completion: true, duration, score },
      moveOn: true,
    }
    expect(of(report, false)).toEqual([completed])
    expect(of({ ...report, passed: true }, false)).toEqual([
      completed,
      { about: 'passed', verb: 'passed', result: { success: true, duration, score }, moveOn: true },
    ])
  })

  it('has no score where nothing was answered, and nought where nothing was asked', () => {
    const results = (report: Partial<LmsReport>) =>
      of({ complete: true, passed: true, ...report }, false).map(({ result }) => result)
    expect(results({ score: null })).toEqual([
      { completion: true, duration },
      { success: true, duration },
    ])
    const score = { scaled: 0, raw: 0, min: 0, max: 100 }
    expect(results({ score: { points: 0, asked: 0 } })).toEqual([
      { completion: true, duration, score },
      { success: true, duration, score },
    ])
  })

  it('begins and ends a session, which is never shorter than nothing', () => {
    expect(initialized).toEqual({ about: 'initialized', verb: 'initialized' })
    expect(terminated(61.9)).toEqual({ about: 'terminated', verb: 'terminated', result: { duration } })
    expect(terminated(-1)).toEqual({ about: 'terminated', verb: 'terminated', result: { duration: 'PT0S' } })
  })
})
