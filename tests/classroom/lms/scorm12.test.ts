import { describe, expect, it } from 'vitest'
import type { LmsReport } from '../../../src/classroom/lms/lmsReport'
import { scorm12 } from '../../../src/classroom/lms/scorm12'
import type { Saying } from '../../../src/classroom/lms/ScormDialect'
import { anInteraction, aSaying, interactionsOfEveryKind, placesIn } from '../../support/anInteraction'

/** What is said, an element a line. */
const said = (saying: Saying, places = placesIn(saying)): readonly string[] =>
  scorm12.elements(saying, places).map(([name, value]) => `${name} = ${value}`)
const status = (report: Partial<LmsReport>) => said(aSaying(report))[0]
const time = (seconds: number) => said(aSaying({}, { seconds }))[1]
/** The lines of one interaction, without its place. */
const told = (parts: Parameters<typeof anInteraction>[0]) =>
  said(aSaying({ interactions: [anInteraction(parts)] })).flatMap((line) => line.split('cmi.interactions.0.')[1] ?? [])

describe('what an LMS is told in SCORM 1.2', () => {
  it('is little before anything is begun', () => {
    expect(said(aSaying())).toEqual([
      'cmi.core.lesson_status = incomplete',
      'cmi.core.session_time = 0000:00:00.00',
      'cmi.core.exit = suspend',
    ])
  })

  it('is where the work stands, its score, and how far each objective has come', () => {
    const objectives = [
      { id: 'peace', points: 0, asked: 2, answered: 0 },
      { id: 'trade', points: 0.5, asked: 3, answered: 1 },
      { id: 'war', points: 2, asked: 2, answered: 2 },
    ]
    const kept = { suspend: 'AB1', location: 'run-1', seconds: 61.9 }
    expect(said(aSaying({ score: { points: 2.5, asked: 7 }, objectives }, kept))).toEqual([
      'cmi.suspend_data = AB1',
      'cmi.core.lesson_location = run-1',
      'cmi.core.score.raw = 35.71',
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.core.lesson_status = incomplete',
      'cmi.objectives.0.id = peace',
      'cmi.objectives.0.status = not attempted',
      'cmi.objectives.1.id = trade',
      'cmi.objectives.1.score.raw = 16.67',
      'cmi.objectives.1.score.min = 0',
      'cmi.objectives.1.score.max = 100',
      'cmi.objectives.1.status = incomplete',
      'cmi.objectives.2.id = war',
      'cmi.objectives.2.score.raw = 100',
      'cmi.objectives.2.score.min = 0',
      'cmi.objectives.2.score.max = 100',
      'cmi.objectives.2.status = completed',
      'cmi.core.session_time = 0000:01:01.00',
      'cmi.core.exit = suspend',
    ])
  })

  it('is each answer, its options by letters; advice and evidence by their names, as a performance', () => {
    const lines = said(aSaying({ interactions: interactionsOfEveryKind }))
    const [first, again, order, pairs, number, unread, advice, evidence] = interactionsOfEveryKind.map((_, at) =>
      lines.flatMap((line) => line.split(`cmi.interactions.${at}.`)[1] ?? []),
    )
    expect(lines.filter((line) => !line.startsWith('cmi.'))).toEqual([])
    expect(first).toEqual([
      'id = one',
      'type = choice',
      'objectives.0.id = peace',
      'time = 09:41:07',
      'correct_responses.0.pattern = a',
      'weighting = 1',
      'student_response = b',
      'result = wrong',
    ])
    expect(again).toEqual([
      'id = one_2',
      'type = choice',
      'time = 09:41:07',
      'correct_responses.0.pattern = a,b',
      'weighting = 1',
      'student_response = a,c',
      'result = 0.33',
    ])
    expect(order).toEqual([
      'id = order',
      'type = sequencing',
      'objectives.0.id = peace',
      'time = 09:41:07',
      'correct_responses.0.pattern = a,b,c',
      'weighting = 1',
      'student_response = c,a,b',
      'result = wrong',
    ])
    expect(pairs).toEqual([
      'id = pairs',
      'type = matching',
      'objectives.0.id = peace',
      'time = 09:41:07',
      'correct_responses.0.pattern = a.b,b.c',
      'weighting = 1',
      'student_response = a.b,b.c',
      'result = correct',
    ])
    expect(number).toEqual([
      'id = number',
      'type = numeric',
      'objectives.0.id = peace',
      'time = 09:41:07',
      'correct_responses.0.pattern = 12',
      'weighting = 1',
      'student_response = 12.05',
      'result = correct',
    ])
    expect(unread).toEqual([
      'id = unread',
      'type = numeric',
      'objectives.0.id = peace',
      'time = 09:41:07',
      'correct_responses.0.pattern = 0.333333',
      'weighting = 1',
      'result = wrong',
    ])
    expect(advice).toEqual([
      'id = advice_memo',
      'type = performance',
      'time = 09:41:07',
      'weighting = 0',
      'student_response = turn',
      'result = neutral',
    ])
    expect(evidence).toEqual([
      'id = evidence_memo',
      'type = performance',
      'time = 09:41:07',
      'correct_responses.0.pattern = write',
      'correct_responses.1.pattern = ask',
      'weighting = 0',
      'student_response = ask',
      'result = correct',
    ])
  })

  it('leaves out what the LMS has already, and puts the rest where it says', () => {
    const interactions = [anInteraction(), anInteraction({ id: 'two' })]
    const objectives = [{ id: 'war', points: 0, asked: 1, answered: 0 }]
    const places = { objective: () => 4, interaction: (id: string) => (id === 'two' ? 7 : null) }
    const lines = said(aSaying({ interactions, objectives }), places)
    expect(lines.filter((line) => !line.startsWith('cmi.'))).toEqual([])
    expect(lines.filter((line) => line.includes('.id = '))).toEqual([
      'cmi.objectives.4.id = war',
      'cmi.interactions.7.id = two',
      'cmi.interactions.7.objectives.0.id = peace',
    ])
  })

  it('tells several options of advice apart, and no answer where none was given', () => {
    const given = [
      [0, 0],
      [0, 2],
    ] as const
    expect(told({ about: 'advice', given })).toContain('student_response = gold,fish')
    expect(told({ given: [] }).filter((line) => line.startsWith('student_response'))).toEqual([])
  })

  it('has a letter or a figure for the first 36 options', () => {
    const given = [25, 26, 35, 36].map((place) => [0, place] as const)
    expect(told({ given })).toContain('student_response = z,0,9,0')
  })

  it('has one word for having done and having passed', () => {
    expect(status({ complete: true })).toBe('cmi.core.lesson_status = completed')
    expect(status({ complete: true, passed: true })).toBe('cmi.core.lesson_status = passed')
    expect(status({ complete: true, passed: false })).toBe('cmi.core.lesson_status = failed')
  })

  it('counts whole seconds of a session, up to 9999 hours', () => {
    expect(time(3723.9)).toBe('cmi.core.session_time = 0001:02:03.00')
    expect(time(-5)).toBe('cmi.core.session_time = 0000:00:00.00')
    expect(time(36_000_000)).toBe('cmi.core.session_time = 9999:59:59.00')
  })

  it('is a score of nothing where nothing was asked', () => {
    expect(said(aSaying({ score: { points: 0, asked: 0 } }))[0]).toBe('cmi.core.score.raw = 0')
  })
})

describe('how SCORM 1.2 is spoken', () => {
  it('is by its own names', () => {
    const { api, calls, read, readable } = scorm12
    expect({ api, calls, read, readable }).toEqual({
      api: 'API',
      calls: {
        begin: 'LMSInitialize',
        get: 'LMSGetValue',
        set: 'LMSSetValue',
        commit: 'LMSCommit',
        end: 'LMSFinish',
        error: 'LMSGetLastError',
      },
      read: {
        suspend: 'cmi.suspend_data',
        location: 'cmi.core.lesson_location',
        learner: 'cmi.core.student_name',
        mode: 'cmi.core.lesson_mode',
      },
      readable: ['objectives'],
    })
  })
})
