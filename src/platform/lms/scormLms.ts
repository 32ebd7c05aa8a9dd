import type { Lms } from '../../classroom/lms/Lms'
import type { Saying, ScormDialect } from '../../classroom/lms/ScormDialect'
import type { ScormApi } from './findScormApi'
import { scormPlaces } from './scormPlaces'

/** An LMS by its SCORM API. It keeps what it is told in the page and sends it at each commit, so that what failed goes with the next. */
export function scormLms(api: ScormApi, dialect: ScormDialect): Lms {
  const { calls, read } = dialect
  const call = (name: string, ...texts: readonly string[]): string => {
    try {
      return String(api[name]?.(...texts))
    } catch {
      // An API whose window is gone throws: it has taken nothing in.
      return 'false'
    }
  }
  const get = (element: string): string => {
    const value = call(calls.get, element)
    return call(calls.error) === '0' ? value : ''
  }
  const places = scormPlaces(get, dialect)
  /** What was set in this session: nothing is set twice. */
  const set = new Map<string, string>()
  let review = false

  /** Sets what has changed. An element that this LMS does not know is passed over; without what is to be found again nothing is kept. */
  function say(saying: Saying): boolean {
    if (review) return true
    let kept = true
    for (const [element, value] of dialect.elements(saying, places.of(saying.report))) {
      if (set.get(element) === value) continue
      if (call(calls.set, element, value) === 'true') set.set(element, value)
      else if (element === read.suspend) kept = false
    }
    return call(calls.commit, '') === 'true' && kept
  }

  return {
    begin() {
      if (call(calls.begin, '') !== 'true') return Promise.reject(new Error(`${dialect.api} did not begin.`))
      review = ['review', 'browse'].includes(get(read.mode))
      return Promise.resolve({
        suspend: get(read.suspend),
        location: get(read.location),
        learner: get(read.learner),
        review,
      })
    },
    tell: (saying) => Promise.resolve(say(saying)),
    end(saying) {
      const kept = say(saying)
      return Promise.resolve(call(calls.end, '') === 'true' && kept)
    },
  }
}
