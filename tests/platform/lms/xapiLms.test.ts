import validate from '@learninglocker/xapi-validation'
import { describe, expect, it } from 'vitest'
import { readSuspend } from '../../../src/classroom/lms/suspendData'
import { reportOf } from '../../../src/classroom/reportOf'
import { readXapiLaunch } from '../../../src/platform/lms/xapiLaunch'
import { xapiLms } from '../../../src/platform/lms/xapiLms'
import { packageAssignment, sayingOf } from '../../support/aPackage'
import { realHandIn } from '../../support/realClass'
import { story } from '../../support/realStory'

const assignment = packageAssignment(story, ['paris'])
const day = Date.UTC(2026, 10, 29, 9, 41, 0)
const work = { name: 'Aïssata', run: 'b'.repeat(24), at: day + 1000 }
const half = realHandIn(story, assignment, { ...work, picks: [0, 1], right: [] })
const whole = realHandIn(story, assignment, {
  ...work,
  picks: Array.from({ length: 12 }, (_, at) => at),
  right: Array.from({ length: 12 }, (_, at) => at % 3 !== 0),
})
const activity = 'https://lms.example/activities/7'
const actor = { objectType: 'Agent', name: 'Aïssata', account: { homePage: 'https://lms.example', name: '42' } }

interface Sent {
  readonly id: string
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly result?: {
    readonly score?: { readonly scaled: number }
    readonly success?: boolean
    readonly completion?: boolean
  }
  readonly context: {
    readonly registration?: string
    readonly contextActivities?: { readonly category?: readonly { readonly id: string }[] }
  }
}

/** A record store that takes in only what Learning Locker's validator lets through. */
function recordStore() {
  const statements: Sent[] = []
  const refused: string[] = []
  const states = new Map<string, string>()
  states.set(
    'LMS.LaunchData',
    JSON.stringify({
      launchMode: 'Normal',
      moveOn: 'CompletedAndPassed',
      masteryScore: 0.5,
      returnURL: 'https://lms.example/back',
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'https://lms.example/au/1' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
      },
    }),
  )
  const store = { down: false, keys: 0, statements, refused, states, heads: new Set<string>() }
  const answer = (body: string | null, status = 200) => Promise.resolve(new Response(body, { status }))
  const fetch = ((address: string, init: RequestInit = {}) => {
    if (store.down) return Promise.reject(new TypeError('Failed to fetch'))
    const { pathname, searchParams } = new URL(address)
    if (pathname === '/key')
      return answer(JSON.stringify(store.keys++ ? { 'error-code': '1' } : { 'auth-token': 'a2V5' }))
    store.heads.add(String((init.headers as Record<string, string>)['Authorization']))
    if (pathname.endsWith('/activities/state')) {
      const id = searchParams.get('stateId') ?? ''
      if (init.method !== 'PUT') return states.has(id) ? answer(states.get(id) ?? '') : answer(null, 404)
      states.set(id, String(init.body))
      return answer(null, 204)
    }
    if (!pathname.endsWith('/statements')) return answer(null, 404)
    const sent = JSON.parse(String(init.body)) as Sent[]
    const faults = sent.flatMap((one) => validate(one).map((warning) => `${one.verb.id}: ${JSON.stringify(warning)}`))
    refused.push(...faults)
    if (faults.length) return answer('', 400)
    statements.push(...sent)
    return answer('[]')
  }) as typeof globalThis.fetch
  return { store, fetch }
}

let ids = 0
const uuid = (): string => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

function open(kind: 'cmi5' | 'xapi', { fetch }: ReturnType<typeof recordStore>, left: string[] = []) {
  const search = new URLSearchParams({
    endpoint: 'https://lrs.example/xapi',
    actor: JSON.stringify(actor),
    registration: '12345678-1234-4234-8234-123456789012',
    ...(kind === 'cmi5'
      ? { fetch: 'https://lms.example/key', activityId: activity }
      : { auth: 'Basic a2V5', activity_id: activity }),
  })
  const launch = readXapiLaunch(kind, `?${search}`)
  if (!launch) throw new Error('It is no launch.')
  return xapiLms(launch, { fetch, uuid, now: () => day, leave: (address) => void left.push(address) })
}

const verbsOf = (sent: readonly Sent[]): string[] => sent.map(({ verb }) => verb.id.replace(/^.*\//u, ''))
const say = (handIn: typeof whole | null) => sayingOf(story, assignment, handIn, { pass: 0.5 })

describe.each(['cmi5', 'xapi'] as const)('%s', (kind) => {
  it('tells a valid statement of everything once, and the score of the app', async () => {
    const lrs = recordStore()
    const left: string[] = []
    const lms = open(kind, lrs, left)
    expect((await lms.begin()).learner).toBe('Aïssata')
    for (const handIn of [null, half, whole, whole]) expect(await lms.tell(say(handIn))).toBe(true)
    expect(await lms.end(say(whole), false)).toBe(true)
    expect(lrs.store.refused).toEqual([])
    const told = verbsOf(lrs.store.statements)
    expect([told[0], told.at(-1)]).toEqual(['initialized', 'terminated'])
    expect(told.filter((verb) => verb === 'completed')).toHaveLength(1)
    const { marks } = reportOf(story, assignment, whole)
    const graded = lrs.store.statements.find(({ verb }) => /passed|failed/u.test(verb.id))
    expect(graded?.result?.score?.scaled).toBeCloseTo(marks.points / marks.asked, 3)
    expect(graded?.result?.success).toBe(marks.points / marks.asked >= 0.5)
    const { interactions } = say(whole).report
    expect(told.filter((verb) => /answered|responded/u.test(verb))).toHaveLength(interactions.length)
    expect(left).toEqual(kind === 'cmi5' ? ['https://lms.example/back'] : [])
    expect([...lrs.store.heads]).toEqual(['Basic a2V5'])
  })

  it('goes on in another session from what the record store kept, and tells nothing twice', async () => {
    const lrs = recordStore()
    const first = open(kind, lrs)
    await first.begin()
    await first.tell(say(half))
    await first.end(say(half), true)
    lrs.store.keys = 0
    const second = open(kind, lrs)
    const start = await second.begin()
    expect(readSuspend(start.suspend)?.handIn.run.log.length).toBe(half.run.log.length)
    expect(start.location).toBe(half.run.id)
    await second.tell(say(whole))
    const asked = lrs.store.statements.map(({ object }) => object.id).filter((id) => id !== activity)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(say(whole).report.interactions.length)
  })

  it('keeps what it could not send while the connection is gone, and sends it when it is back', async () => {
    const lrs = recordStore()
    const lms = open(kind, lrs)
    await lms.begin()
    lrs.store.down = true
    expect(await lms.tell(say(half))).toBe(false)
    expect(await lms.tell(say(whole))).toBe(false)
    lrs.store.down = false
    expect(await lms.tell(say(whole))).toBe(true)
    expect(verbsOf(lrs.store.statements)).toContain('completed')
    expect(lrs.store.statements).toHaveLength(new Set(lrs.store.statements.map(({ id }) => id)).size)
  })

  it('would be refused with an actor that nobody can be told by', () => {
    const sown = { actor: { name: 'Aïssata' }, verb: { id: 'x' }, object: { id: activity } }
    expect(validate(sown).length).toBeGreaterThan(0)
  })
})

describe('cmi5 alone', () => {
  it('puts its own statements, and no other, into its categories', async () => {
    const lrs = recordStore()
    const lms = open('cmi5', lrs)
    await lms.begin()
    await lms.tell(say(whole))
    for (const { verb, object, context } of lrs.store.statements) {
      const categories = (context.contextActivities?.category ?? []).map(({ id }) => id.replace(/^.*\//u, ''))
      const moves = /completed|passed|failed/u.test(verb.id)
      expect(categories).toEqual(object.id !== activity ? [] : moves ? ['cmi5', 'moveon'] : ['cmi5'])
    }
  })

  it('begins with no LMS where its key was used before', async () => {
    const lrs = recordStore()
    lrs.store.keys = 1
    await expect(open('cmi5', lrs).begin()).rejects.toThrow(/opened before/u)
  })

  it.each(['', '?endpoint=https://lrs.example', '?endpoint=a&fetch=b&activityId=c&actor={'])(
    'takes %j for no launch',
    (search) => {
      expect(readXapiLaunch('cmi5', search)).toBeNull()
    },
  )
})
