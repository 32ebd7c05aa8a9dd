import type { Given, Interaction } from './Interaction'
import type { LmsObjective, LmsReport } from './lmsReport'
import type { Element, ScormDialect } from './ScormDialect'
import { decimal, resultWord, scoreElements, two } from './scormParts'

/** SCORM 1.2: the run-time environment as ADL published it on 1 October 2001. */
export const scorm12: ScormDialect = {
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
  elements({ report, suspend, location, seconds }, places) {
    return [
      ...(suspend === null ? [] : [['cmi.suspend_data', suspend] as const]),
      ...(location === '' ? [] : [['cmi.core.lesson_location', location] as const]),
      ...(report.score ? scoreElements('cmi.core.score', report.score) : []),
      ['cmi.core.lesson_status', statusOf(report)],
      ...report.objectives.flatMap((one) => objectiveElements(one, `cmi.objectives.${places.objective(one.id)}`)),
      ...report.interactions.flatMap((one) => {
        const at = places.interaction(one.id)
        return at === null ? [] : interactionElements(one, `cmi.interactions.${at}`)
      }),
      ['cmi.core.session_time', timespan(seconds)],
      // Whoever comes back finds the work, also once it is done.
      ['cmi.core.exit', 'suspend'],
    ]
  },
}

/** It has one word for having done and having passed. */
const statusOf = ({ complete, passed }: LmsReport): string =>
  passed === null ? (complete ? 'completed' : 'incomplete') : passed ? 'passed' : 'failed'

function objectiveElements(objective: LmsObjective, at: string): readonly Element[] {
  const { id, asked, answered } = objective
  const status = answered === 0 ? 'not attempted' : answered < asked ? 'incomplete' : 'completed'
  return [[`${at}.id`, id], ...(answered > 0 ? scoreElements(`${at}.score`, objective) : []), [`${at}.status`, status]]
}

function interactionElements(one: Interaction, at: string): readonly Element[] {
  const response = responseOf(one, one.given)
  return [
    [`${at}.id`, one.id],
    [`${at}.type`, one.about === 'item' ? one.kind : 'performance'],
    ...(one.objective === null ? [] : [[`${at}.objectives.0.id`, one.objective] as const]),
    [`${at}.time`, clock(one.at)],
    ...patternsOf(one).map((pattern, place) => [`${at}.correct_responses.${place}.pattern`, pattern] as const),
    [`${at}.weighting`, one.about === 'item' ? '1' : '0'],
    ...(response === '' ? [] : [[`${at}.student_response`, response] as const]),
    [`${at}.result`, resultWord(one, 'wrong')],
  ]
}

/** A single letter or figure for each place: all that the version lets an option be called. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const letter = (place: number): string => letters[place] ?? '0'

/** Advice and evidence are told by their own names, as a _performance_: a gradebook then shows how a class advised. */
function responseOf(one: Interaction, given: Given): string {
  if (one.number) return one.number.given === null ? '' : decimal(one.number.given, 6)
  if (one.about !== 'item') return given.map(([part, offer]) => one.parts[part]?.offers[offer] ?? '').join(',')
  const pair = ([part, offer]: Given[number]): string => `${letter(part)}.${letter(offer)}`
  return given.map(one.kind === 'matching' ? pair : ([, offer]) => letter(offer)).join(',')
}

function patternsOf(one: Interaction): readonly string[] {
  return one.number ? [decimal(one.number.key, 6)] : one.right.map((right) => responseOf(one, right))
}

/** `0001:02:03.00`, hours to 9999. */
function timespan(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), 35_999_999)
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.00`
}

/** Time of day, which is all that the version has room for, in UTC: `09:41:07`. */
const clock = (at: number): string => new Date(at).toISOString().slice(11, 19)
