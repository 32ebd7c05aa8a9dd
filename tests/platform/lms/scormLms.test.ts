import { Scorm12API, Scorm2004API } from 'scorm-again'
import { describe, expect, it } from 'vitest'
import type { HandIn } from '../../../src/classroom/HandIn'
import { scorm12 } from '../../../src/classroom/lms/scorm12'
import { scorm2004 } from '../../../src/classroom/lms/scorm2004'
import { readSuspend } from '../../../src/classroom/lms/suspendData'
import { reportOf } from '../../../src/classroom/reportOf'
import type { ScormApi } from '../../../src/platform/lms/findScormApi'
import { scormLms } from '../../../src/platform/lms/scormLms'
import { packageAssignment, sayingOf } from '../../support/aPackage'
import { realHandIn } from '../../support/realClass'
import { story } from '../../support/realStory'

const assignment = packageAssignment(story, ['paris'])
const day = Date.UTC(2026, 10, 29, 9, 41, 0)
const work = { name: 'Traoré, Aïssata', run: 'a'.repeat(24), at: day + 1000 }
const half = realHandIn(story, assignment, { ...work, picks: [0, 1], right: [] })
const whole = realHandIn(story, assignment, {
  ...work,
  picks: Array.from({ length: 12 }, (_, at) => at),
  right: Array.from({ length: 12 }, (_, at) => at % 3 !== 0),
})

/** The part of scorm-again that is read here: all that an LMS would store. */
interface Cmi {
  readonly [name: string]: unknown
}
interface Api {
  renderCMIToJSONObject(): { readonly cmi: Cmi }
  loadFromJSON(json: object, element: string): void
}
const quiet = { autocommit: false, logLevel: 5 } as const

/** An LMS: what it keeps of one session it hands to the next, on whichever machine. */
const versions = [
  { name: 'SCORM 1.2', dialect: scorm12, open: (): Api => new Scorm12API(quiet) as unknown as Api },
  { name: 'SCORM 2004', dialect: scorm2004, open: (): Api => new Scorm2004API(quiet) as unknown as Api },
] as const

/** An API that notes what it was set to, and what it refused. */
function watched(api: Api): { readonly api: ScormApi; readonly refused: string[]; readonly set: Map<string, string> } {
  const refused: string[] = []
  const set = new Map<string, string>()
  const calls = new Proxy(api as unknown as ScormApi, {
    get:
      (target, name: string) =>
      (...texts: readonly string[]) => {
        const answer = target[name]?.(...texts)
        if (/SetValue$/u.test(name)) {
          if (String(answer) !== 'true') refused.push(texts.join(' = '))
          else set.set(texts[0] ?? '', texts[1] ?? '')
        }
        return answer
      },
  })
  return { api: calls, refused, set }
}

describe.each(versions)('$name, in scorm-again', ({ dialect, open }) => {
  const is12 = dialect === scorm12

  async function session(from: Cmi | null, handIns: readonly (HandIn | null)[]) {
    const api = open()
    if (from) api.loadFromJSON({ cmi: from }, '')
    const seen = watched(api)
    const lms = scormLms(seen.api, dialect)
    const start = await lms.begin()
    const told: boolean[] = []
    for (const handIn of handIns) told.push(await lms.tell(sayingOf(story, assignment, handIn)))
    told.push(await lms.end(sayingOf(story, assignment, handIns.at(-1) ?? null), false))
    return { start, told, ...seen, cmi: api.renderCMIToJSONObject().cmi }
  }

  it('takes in every element of a whole file, and grades it as the app does', async () => {
    const { told, refused, set } = await session(null, [null, half, whole])
    expect(refused).toEqual([])
    expect(told).toEqual([true, true, true, true])
    const { marks, completion } = reportOf(story, assignment, whole)
    expect(completion.complete).toBe(true)
    const score = is12 ? 'cmi.core.score' : 'cmi.score'
    expect(Number(set.get(`${score}.raw`))).toBeCloseTo((marks.points / marks.asked) * 100, 1)
    expect(set.get(`${score}.max`)).toBe('100')
    expect(set.get(is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status')).toBe('completed')
    expect(set.get(is12 ? 'cmi.core.session_time' : 'cmi.session_time')).toBe(is12 ? '0000:01:01.00' : 'PT61S')
  })

  it('hands what was done to another machine, where it goes on and is told once', async () => {
    const first = await session(null, [null, half])
    const second = await session(first.cmi, [half, whole])
    expect(second.start.location).toBe(half.run.id)
    const found = readSuspend(second.start.suspend)
    expect(found?.handIn.run.log.map(({ kind }) => kind)).toEqual(half.run.log.map(({ kind }) => kind))
    expect(found?.handIn.names).toEqual(['Traoré, Aïssata'])
    expect(second.refused).toEqual([])
    const ids = [...new Map([...first.set, ...second.set])].filter(([name]) => /interactions\.\d+\.id$/u.test(name))
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
    expect(ids.length).toBe(sayingOf(story, assignment, whole).report.interactions.length)
  })

  it('shows each decision with its advice, and each question with what was answered', async () => {
    const { set } = await session(null, [whole])
    const { report } = sayingOf(story, assignment, whole)
    const decided = whole.run.log.filter(({ kind }) => kind === 'advise').length
    expect(report.interactions.filter(({ about }) => about === 'advice')).toHaveLength(decided)
    const results = [...set].filter(([name]) => /interactions\.\d+\.result$/u.test(name)).map(([, value]) => value)
    const counted = results.filter((value) => value === 'correct').length
    const right = report.interactions.filter(({ result }) => result === 'right').length
    expect(counted).toBe(right)
    expect(right).toBeGreaterThan(4)
  })

  it('says so when the LMS takes nothing in, and tells it all with the next commit', async () => {
    const api = open()
    const seen = watched(api)
    let there = false
    const lms = scormLms(
      { ...callsOf(seen.api, dialect.calls), [dialect.calls.commit]: () => (there ? 'true' : 'false') },
      dialect,
    )
    await lms.begin()
    expect(await lms.tell(sayingOf(story, assignment, whole))).toBe(false)
    there = true
    expect(await lms.tell(sayingOf(story, assignment, whole))).toBe(true)
    expect(readSuspend(String(api.renderCMIToJSONObject().cmi['suspend_data']))?.handIn.run.id).toBe(whole.run.id)
  })

  it('tells nothing where the work is only looked at, and ends the session all the same', async () => {
    const { api, set } = watched(open())
    const element = dialect.read.mode
    const { get, end } = dialect.calls
    let ended = 0
    const calls = { ...callsOf(api, dialect.calls), [end]: () => (ended++, 'true') }
    const lms = scormLms({ ...calls, [get]: (name = '') => (name === element ? 'review' : api[get]?.(name)) }, dialect)
    expect((await lms.begin()).review).toBe(true)
    await lms.end(sayingOf(story, assignment, whole), false)
    expect([set.size, ended]).toEqual([0, 1])
  })

  it('a value that is not the standard’s would be refused', async () => {
    const sown = {
      ...dialect,
      elements: (...of: Parameters<typeof dialect.elements>) =>
        dialect
          .elements(...of)
          .map(([name, value]) => [name, name.endsWith('.result') ? 'rather good' : value] as const),
    }
    const seen = watched(open())
    const lms = scormLms(seen.api, sown)
    await lms.begin()
    await lms.tell(sayingOf(story, assignment, whole))
    expect(seen.refused.length).toBeGreaterThan(0)
  })
})

const callsOf = (api: ScormApi, names: Readonly<Record<string, string>>): ScormApi =>
  Object.fromEntries(Object.values(names).map((name) => [name, (...texts: readonly string[]) => api[name]?.(...texts)]))
