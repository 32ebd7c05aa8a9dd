import { type Statement, verbs } from '../../classroom/lms/xapiStatements'
import type { XapiLaunch } from './xapiLaunch'

/** A record store that a package speaks with. Nothing of it rejects: `false` and `null` say that it did not answer, or knows nothing. */
export interface XapiSession {
  readonly learner: string
  readonly review: boolean
  /** Where the LMS wants the pupil back; `''` = nowhere. */
  readonly returnTo: string
  kept(): Promise<unknown>
  keep(value: object, hurried: boolean): Promise<boolean>
  post(statements: readonly object[], hurried: boolean): Promise<boolean>
  /** A statement as it is sent. */
  statement(of: Statement, id: string, at: number): object
}

/** What cmi5 lays down for a session. */
interface LaunchData {
  readonly launchMode?: string
  readonly returnURL?: string
  readonly masteryScore?: number
  readonly contextTemplate?: {
    readonly contextActivities?: { readonly grouping?: unknown }
    readonly extensions?: object
  }
}

const category = (id: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${id}` })

/** Opens a session. Rejects where the record store does not let one in, or, in cmi5, does not say how it was launched. */
export async function openXapi(launch: XapiLaunch, fetcher: typeof fetch): Promise<XapiSession> {
  const { kind, endpoint, actor, registration, activity } = launch
  const cmi5 = kind === 'cmi5'
  const head = {
    Authorization: cmi5 ? await tokenFrom(launch.auth, fetcher) : launch.auth,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  }
  const ask = (path: string, init: RequestInit = {}): Promise<Response | null> =>
    fetcher(endpoint + path, { ...init, headers: head }).then(
      (answer) => (answer.ok ? answer : null),
      () => null,
    )
  const json = async (path: string): Promise<unknown> => (await ask(path))?.json().catch(() => null) ?? null
  const state = (id: string): string =>
    `activities/state?${new URLSearchParams({
      stateId: id,
      activityId: activity,
      agent: JSON.stringify(actor),
      ...(registration !== null && { registration }),
    })}`
  const data = cmi5 ? ((await json(state('LMS.LaunchData'))) as LaunchData | null) : {}
  if (!data) throw new Error('The record store does not say how this was launched.')
  // cmi5 wants it to be asked for; the reader’s own settings are in the page.
  if (cmi5)
    await ask(
      `agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(actor) })}`,
    )
  const name = 'name' in actor && typeof actor.name === 'string' ? actor.name : ''
  return {
    learner: name,
    review: cmi5 && data.launchMode !== undefined && data.launchMode !== 'Normal',
    returnTo: data.returnURL ?? '',
    kept: () => json(state('advise-bamako')),
    keep: async (value, hurried) =>
      (await ask(state('advise-bamako'), { method: 'PUT', body: JSON.stringify(value), keepalive: hurried })) !== null,
    post: async (statements, hurried) =>
      (await ask('statements', { method: 'POST', body: JSON.stringify(statements), keepalive: hurried })) !== null,
    statement: (of, id, at) => ({
      id,
      actor,
      verb: { id: verbs[of.verb], display: { 'en-US': of.verb } },
      object: of.object
        ? { objectType: 'Activity', id: `${activity}/${of.object.path}`, definition: of.object.definition }
        : { objectType: 'Activity', id: activity },
      ...(of.result && { result: of.result }),
      timestamp: new Date(at).toISOString(),
      context: contextOf(launch, data, of),
    }),
  }
}

function contextOf({ kind, registration, activity }: XapiLaunch, data: LaunchData, of: Statement): object {
  const own = registration === null ? {} : { registration }
  if (kind !== 'cmi5') return { ...own, contextActivities: { grouping: [{ id: activity }] } }
  const { contextActivities, extensions } = data.contextTemplate ?? {}
  const allowed = of.object === undefined
  const mastery = of.verb === 'passed' || of.verb === 'failed' ? data.masteryScore : undefined
  return {
    ...own,
    contextActivities: {
      ...contextActivities,
      ...(of.object && { parent: [{ id: activity }] }),
      ...(allowed && { category: [category('cmi5'), ...(of.moveOn ? [category('moveon')] : [])] }),
    },
    extensions: {
      ...extensions,
      ...(mastery !== undefined && { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': mastery }),
    },
  }
}

async function tokenFrom(address: string, fetcher: typeof fetch): Promise<string> {
  const answer = await fetcher(address, { method: 'POST' })
  const { 'auth-token': token } = (await answer.json()) as { readonly 'auth-token'?: string }
  if (!token) throw new Error('The LMS gives no key for its record store: this page was opened before.')
  return `Basic ${token}`
}
