/** How a package of xAPI or cmi5 was opened: what its address says. */
export interface XapiLaunch {
  readonly kind: 'xapi' | 'cmi5'
  readonly endpoint: string
  /** Plain xAPI: the words of the `Authorization` head. cmi5: the address that gives them, once. */
  readonly auth: string
  readonly actor: object
  readonly registration: string | null
  readonly activity: string
}

/** What a launch address says; `null` where it is none. */
export function readXapiLaunch(kind: XapiLaunch['kind'], search: string): XapiLaunch | null {
  const said = new URLSearchParams(search)
  const [endpoint, auth] = [said.get('endpoint'), said.get(kind === 'cmi5' ? 'fetch' : 'auth')]
  const activity = said.get(kind === 'cmi5' ? 'activityId' : 'activity_id')
  const actor = readActor(said.get('actor'))
  if (!endpoint || auth === null || !activity || !actor) return null
  return {
    kind,
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    auth,
    actor,
    registration: said.get('registration'),
    activity,
  }
}

/** An agent. Some launchers of plain xAPI write each of its parts as a list. */
function readActor(text: string | null): object | null {
  try {
    const actor = JSON.parse(text ?? '') as unknown
    if (typeof actor !== 'object' || actor === null) return null
    const parts = Object.entries(actor).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value[0] as unknown) : value,
    ])
    return Object.fromEntries(parts) as object
  } catch {
    return null
  }
}
