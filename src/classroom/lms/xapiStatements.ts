import type { AnsweredPart, Interaction } from './Interaction'
import { patternsOf, responseOf } from './scorm2004'
import { decimal, percentOf } from './scormParts'
import type { Saying } from './ScormDialect'

/** A statement of xAPI 1.0.3 before it has an id, a time, an actor and a context. */
export interface Statement {
  /** What of the work it tells: each is told once. */
  readonly about: string
  readonly verb: Verb
  /** What follows the IRI of the package in that of its object, with what is asked; the package itself where there is nothing. */
  readonly object?: { readonly path: string; readonly definition: object }
  readonly result?: object
  /** Milliseconds since 1970; none = now. */
  readonly at?: number
  /** Whether it decides if the package is done, for which cmi5 has a category of its own. */
  readonly moveOn?: true
}

export const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const
export type Verb = keyof typeof verbs

const durationOf = (seconds: number): string => `PT${Math.max(0, Math.floor(seconds))}S`

/**
 * All that a report has to tell, each once. In cmi5 a score belongs to having passed or failed alone: where there is no mark to pass, who has
 * completed it has passed. In plain xAPI it stands with the completion, too.
 */
export function statementsOf({ report, seconds }: Saying, cmi5: boolean): readonly Statement[] {
  const { interactions, complete, passed, score } = report
  const duration = durationOf(seconds)
  const scored = score && {
    scaled: Number(decimal(score.asked === 0 ? 0 : score.points / score.asked)),
    raw: Number(percentOf(score)),
    min: 0,
    max: 100,
  }
  const success = passed ?? (cmi5 && complete ? true : null)
  return [
    ...interactions.map(interactionStatement),
    ...(complete
      ? [
          {
            about: 'completed',
            verb: 'completed',
            result: { completion: true, duration, ...(!cmi5 && scored && { score: scored }) },
            moveOn: true,
          } as const,
        ]
      : []),
    ...(success === null
      ? []
      : [
          {
            about: success ? 'passed' : 'failed',
            verb: success ? 'passed' : 'failed',
            result: { success, duration, ...(scored && { score: scored }) },
            moveOn: true,
          } as const,
        ]),
  ]
}

export const initialized: Statement = { about: 'initialized', verb: 'initialized' }
export const terminated = (seconds: number): Statement => ({
  about: 'terminated',
  verb: 'terminated',
  result: { duration: durationOf(seconds) },
})

function interactionStatement(one: Interaction): Statement {
  const response = responseOf(one, one.given)
  const patterns = patternsOf(one)
  const { words, result } = one
  return {
    about: one.id,
    verb: one.about === 'item' ? 'answered' : 'responded',
    at: one.at,
    object: {
      path: one.id,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: one.kind,
        ...(words && { description: { [words.language]: words.asked } }),
        ...(patterns.length && { correctResponsesPattern: patterns }),
        ...components(one),
      },
    },
    result: {
      response,
      ...(result === 'neutral' ? {} : { success: result === 'right' }),
      ...(one.about === 'item' && {
        score: { scaled: result === 'right' ? 1 : typeof result === 'number' ? result : 0 },
      }),
    },
  }
}

/** What could be chosen, with its words where they have arrived. */
function components({ kind, parts, words }: Interaction): object {
  const said = (text: string | undefined) => (words && text ? { description: { [words.language]: text } } : {})
  const offers = ({ offers }: AnsweredPart, at: number) =>
    offers.map((id, place) => ({ id, ...said(words?.offers[at]?.[place]) }))
  if (kind === 'choice' || kind === 'sequencing') return { choices: parts.flatMap(offers) }
  if (kind !== 'matching') return {}
  const targets = parts.flatMap(offers)
  return {
    source: parts.map(({ id }, at) => ({ id, ...said(words?.parts[at]) })),
    target: targets.filter(({ id }, at) => targets.findIndex((other) => other.id === id) === at),
  }
}
