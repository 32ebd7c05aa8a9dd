import { fitted } from '../handInParts'
import type { Given, Interaction } from './Interaction'
import type { LmsObjective, LmsReport } from './lmsReport'
import type { Element, ScormDialect } from './ScormDialect'
import { decimal, resultWord, scoreElements } from './scormParts'

/** SCORM 2004, 4th edition: the run-time environment as ADL published it on 14 August 2009. */
export const scorm2004: ScormDialect = {
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
  elements({ report, suspend, location, seconds }, places) {
    return [
      ...(suspend === null ? [] : [['cmi.suspend_data', suspend] as const]),
      ...(location === '' ? [] : [['cmi.location', location] as const]),
      ...(report.score ? scaled('cmi.score', report.score) : []),
      ['cmi.progress_measure', decimal(report.progress)],
      ['cmi.completion_status', report.complete ? 'completed' : 'incomplete'],
      ['cmi.success_status', successOf(report)],
      ...report.objectives.flatMap((one) => objectiveElements(one, `cmi.objectives.${places.objective(one.id)}`)),
      ...report.interactions.flatMap((one) => {
        const at = places.interaction(one.id)
        return at === null ? [] : interactionElements(one, `cmi.interactions.${at}`)
      }),
      ['cmi.session_time', `PT${Math.max(0, Math.floor(seconds))}S`],
      // Whoever comes back finds the work, also once it is done.
      ['cmi.exit', 'suspend'],
    ]
  },
}

const successOf = ({ passed }: LmsReport): string => (passed === null ? 'unknown' : passed ? 'passed' : 'failed')

const scaled = (at: string, score: NonNullable<LmsReport['score']>): readonly Element[] => [
  [`${at}.scaled`, decimal(score.asked === 0 ? 0 : score.points / score.asked)],
  ...scoreElements(at, score),
]

function objectiveElements(objective: LmsObjective, at: string): readonly Element[] {
  const { id, asked, answered } = objective
  const status = answered === 0 ? 'not attempted' : answered < asked ? 'incomplete' : 'completed'
  return [
    [`${at}.id`, id],
    ...(answered > 0 ? scaled(`${at}.score`, objective) : []),
    [`${at}.completion_status`, status],
    [`${at}.progress_measure`, decimal(asked === 0 ? 0 : answered / asked)],
  ]
}

function interactionElements(one: Interaction, at: string): readonly Element[] {
  const response = responseOf(one, one.given)
  return [
    [`${at}.id`, one.id],
    [`${at}.type`, one.kind],
    ...(one.objective === null ? [] : [[`${at}.objectives.0.id`, one.objective] as const]),
    // A zone is allowed only behind a fraction of a second.
    [`${at}.timestamp`, `${new Date(one.at).toISOString().slice(0, 19)}.0Z`],
    ...patternsOf(one).map((pattern, place) => [`${at}.correct_responses.${place}.pattern`, pattern] as const),
    [`${at}.weighting`, one.about === 'item' ? '1' : '0'],
    ...(response === '' ? [] : [[`${at}.learner_response`, response] as const]),
    [`${at}.result`, resultWord(one, 'incorrect')],
    ...(one.words ? [[`${at}.description`, described(one.words)] as const] : []),
  ]
}

/** Answers by the ids of what was chosen: `keep[,]list`, `france[.]mediation`, `12.5`. */
export function responseOf(one: Interaction, given: Given): string {
  if (one.number) return one.number.given === null ? '' : decimal(one.number.given, 6)
  const offer = ([part, place]: Given[number]): string => one.parts[part]?.offers[place] ?? ''
  const pair = (of: Given[number]): string => `${one.parts[of[0]]?.id ?? ''}[.]${offer(of)}`
  return given.map(one.kind === 'matching' ? pair : offer).join('[,]')
}

/** Every right answer in the same terms; of a number from where to where: `11.9[:]12.1`. */
export function patternsOf(one: Interaction): readonly string[] {
  if (!one.number) return one.right.map((right) => responseOf(one, right))
  const { key, tolerance } = one.number
  return [`${decimal(key - tolerance, 6)}[:]${decimal(key + tolerance, 6)}`]
}

/** 250 letters are granted. */
const described = ({ language, asked }: NonNullable<Interaction['words']>): string =>
  `{lang=${language}}${fitted(asked, 250)}`
