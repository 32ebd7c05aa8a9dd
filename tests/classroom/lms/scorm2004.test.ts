import { describe, expect, it } from 'vitest'
import type { LmsReport } from '../../../src/classroom/lms/lmsReport'
import { scorm2004 } from '../../../src/classroom/lms/scorm2004'
import type { Saying } from '../../../src/classroom/lms/ScormDialect'
import { anInteraction, aSaying, interactionsOfEveryKind, placesIn } from '../../support/anInteraction'

/** What is said, an element a line. */
const said = (saying: Saying, places = placesIn(saying)): readonly string[] =>
  scorm2004.elements(saying, places).map(([name, value]) => `${name} = ${value}`)
const line = (name: string, report: Partial<LmsReport>, seconds = 0) =>
  said(aSaying(report, { seconds })).find((one) => one.startsWith(`cmi.${name} `))

describe('what an LMS is told in SCORM 2004', () => {
  it('is little before anything is begun', () => {
    expect(said(aSaying())).toEqual([
      'cmi.progress_measure = 0',
      'cmi.completion_status = incomplete',
      'cmi.success_status = unknown',
      'cmi.session_time = PT0S',
      'cmi.exit = suspend',
    ])
  })

  it('is where the work stands, its score, and how far each objective has come', () => {
    const objectives = [
      { id: 'idle', points: 0, asked: 0, answered: 0 },
      { id: 'peace', points: 0, asked: 2, answered: 0 },
      { id: 'trade', points: 0.5, asked: 3, answered: 1 },
      { id: 'war', points: 2, asked: 2, answered: 2 },
    ]
    const kept = { suspend: 'AB1', location: 'run-1', seconds: 61.9 }
    expect(said(aSaying({ score: { points: 2.5, asked: 7 }, progress: 2 / 3, objectives }, kept))).toEqual([
      'cmi.suspend_data = AB1',
      'cmi.location = run-1',
      'cmi.score.scaled = 0.3571',
      'cmi.score.raw = 35.71',
      'cmi.score.min = 0',
      'cmi.score.max = 100',
      'cmi.progress_measure = 0.6667',
      'cmi.completion_status = incomplete',
      'cmi.success_status = unknown',
      'cmi.objectives.0.id = idle',
      'cmi.objectives.0.completion_status = not attempted',
      'cmi.objectives.0.progress_measure = 0',
      'cmi.objectives.1.id = peace',
      'cmi.objectives.1.completion_status = not attempted',
      'cmi.objectives.1.progress_measure = 0',
      'cmi.objectives.2.id = trade',
      'cmi.objectives.2.score.scaled = 0.1667',
      'cmi.objectives.2.score.raw = 16.67',
      'cmi.objectives.2.score.min = 0',
      'cmi.objectives.2.score.max = 100',
      'cmi.objectives.2.completion_status = incomplete',
      'cmi.objectives.2.progress_measure = 0.3333',
      'cmi.objectives.3.id = war',
      'cmi.objectives.3.score.scaled = 1',
      'cmi.objectives.3.score.raw = 100',
      'cmi.objectives.3.score.min = 0',
      'cmi.objectives.3.score.max = 100',
      'cmi.objectives.3.completion_status = completed',
      'cmi.objectives.3.progress_measure = 1',
      'cmi.session_time = PT61S',
      'cmi.exit = suspend',
    ])
  })

  it('is each answer by the names of its options, a number by what it may lie between', () => {
    const lines = said(aSaying({ interactions: interactionsOfEveryKind }))
    const [first, again, order, pairs, number, unread, advice, evidence] = interactionsOfEveryKind.map((_, at) =>
      lines.flatMap((one) => one.split(`cmi.interactions.${at}.`)[1] ?? []),
    )
    const time = 'timestamp = 2026-11-29T09:41:07.0Z'
    expect(lines.filter((one) => !one.startsWith('cmi.'))).toEqual([])
    expect(first).toEqual([
      'id = one',
      'type = choice',
      'objectives.0.id = peace',
      time,
      'correct_responses.0.pattern = gold',
      'weighting = 1',
      'learner_response = salt',
      'result = incorrect',
      'description = {lang=en}Which?',
    ])
    expect(again).toEqual([
      'id = one_2',
      'type = choice',
      time,
      'correct_responses.0.pattern = gold[,]salt',
      'weighting = 1',
      'learner_response = gold[,]fish',
      'result = 0.33',
    ])
    expect(order).toEqual([
      'id = order',
      'type = sequencing',
      'objectives.0.id = peace',
      time,
      'correct_responses.0.pattern = gold[,]salt[,]fish',
      'weighting = 1',
      'learner_response = fish[,]gold[,]salt',
      'result = incorrect',
    ])
    expect(pairs).toEqual([
      'id = pairs',
      'type = matching',
      'objectives.0.id = peace',
      time,
      'correct_responses.0.pattern = paris[.]stay[,]moscow[.]wait',
      'weighting = 1',
      'learner_response = paris[.]stay[,]moscow[.]wait',
      'result = correct',
      'description = {lang=fr}Qui ?',
    ])
    expect(number).toEqual([
      'id = number',
      'type = numeric',
      'objectives.0.id = peace',
      time,
      'correct_responses.0.pattern = 11.9[:]12.1',
      'weighting = 1',
      'learner_response = 12.05',
      'result = correct',
    ])
    expect(unread).toEqual([
      'id = unread',
      'type = numeric',
      'objectives.0.id = peace',
      time,
      'correct_responses.0.pattern = 0.333333[:]0.333333',
      'weighting = 1',
      'result = incorrect',
    ])
    expect(advice).toEqual([
      'id = advice_memo',
      'type = choice',
      time,
      'weighting = 0',
      'learner_response = turn',
      'result = neutral',
    ])
    expect(evidence).toEqual([
      'id = evidence_memo',
      'type = choice',
      time,
      'correct_responses.0.pattern = write',
      'correct_responses.1.pattern = ask',
      'weighting = 0',
      'learner_response = ask',
      'result = correct',
    ])
  })

  it('leaves out what the LMS has already, and puts the rest where it says', () => {
    const interactions = [anInteraction(), anInteraction({ id: 'two' })]
    const objectives = [{ id: 'war', points: 0, asked: 1, answered: 0 }]
    const places = { objective: () => 4, interaction: (id: string) => (id === 'two' ? 7 : null) }
    const lines = said(aSaying({ interactions, objectives }), places)
    expect(lines.filter((one) => !one.startsWith('cmi.'))).toEqual([])
    expect(lines.filter((one) => one.includes('.id = '))).toEqual([
      'cmi.objectives.4.id = war',
      'cmi.interactions.7.id = two',
      'cmi.interactions.7.objectives.0.id = peace',
    ])
  })

  it('cuts a question after 250 letters', () => {
    const asked = (text: string) =>
      said(
        aSaying({
          interactions: [anInteraction({ words: { language: 'en', asked: text, parts: [''], offers: [[]] } })],
        }),
      ).find((one) => one.includes('.description = '))
    expect(asked('x'.repeat(250))).toBe(`cmi.interactions.0.description = {lang=en}${'x'.repeat(250)}`)
    expect(asked('x'.repeat(251))).toBe(`cmi.interactions.0.description = {lang=en}${'x'.repeat(250)}`)
  })

  it('tells having done and having passed apart', () => {
    expect(line('completion_status', { complete: true })).toBe('cmi.completion_status = completed')
    expect(line('success_status', { passed: true })).toBe('cmi.success_status = passed')
    expect(line('success_status', { passed: false })).toBe('cmi.success_status = failed')
  })

  it('counts no time before the session began', () => {
    expect(line('session_time', {}, -5)).toBe('cmi.session_time = PT0S')
  })

  it('is a score of nothing where nothing was asked', () => {
    expect(line('score.scaled', { score: { points: 0, asked: 0 } })).toBe('cmi.score.scaled = 0')
  })
})

describe('how SCORM 2004 is spoken', () => {
  it('is by its own names', () => {
    const { api, calls, read, readable } = scorm2004
    expect({ api, calls, read, readable }).toEqual({
      api: 'API_1484_11',
      calls: {
        begin: 'Initialize',
        get: 'GetValue',
        set: 'SetValue',
        commit: 'Commit',
        end: 'Terminate',
        error: 'GetLastError',
      },
      read: {
        suspend: 'cmi.suspend_data',
        location: 'cmi.location',
        learner: 'cmi.learner_name',
        mode: 'cmi.mode',
      },
      readable: ['objectives', 'interactions'],
    })
  })
})
