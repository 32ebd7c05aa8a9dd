import type { Lms, LmsStart } from '../../classroom/lms/Lms'
import type { Saying } from '../../classroom/lms/ScormDialect'
import { initialized, type Statement, statementsOf, terminated } from '../../classroom/lms/xapiStatements'
import { openXapi, type XapiSession } from './openXapi'
import type { XapiLaunch } from './xapiLaunch'

/** What it needs of the browser. */
export interface XapiGround {
  readonly fetch: typeof fetch
  readonly uuid: () => string
  readonly now: () => number
  /** Leaves for an address that the LMS named. */
  readonly leave: (address: string) => void
}

/** What is kept of the session in the LRS: what is to be found again, and what was told already. */
interface Kept {
  readonly suspend: string
  readonly location: string
  readonly told: readonly string[]
}

/** An LMS by xAPI, with the rules of cmi5 where it was launched so. What could not be sent stays in line, and goes with the next. */
export function xapiLms(launch: XapiLaunch, ground: XapiGround): Lms {
  const told = new Set<string>()
  const line: { readonly about: string; readonly statement: object }[] = []
  let session: XapiSession | null = null
  let suspend = ''
  const stamped = (one: Statement, of: XapiSession) => ({
    about: one.about,
    statement: of.statement(one, ground.uuid(), one.at ?? ground.now()),
  })

  function queue(statements: readonly Statement[], of: XapiSession): void {
    if (of.review) return
    for (const one of statements) {
      if (told.has(one.about)) continue
      told.add(one.about)
      line.push(stamped(one, of))
    }
  }

  /** What is in line, all or nothing; then what is to be found again, with what was told: so nothing is lost, whatever fails. */
  async function send(
    { suspend: now, location }: Pick<Saying, 'suspend' | 'location'>,
    of: XapiSession,
    hurried = false,
  ): Promise<boolean> {
    suspend = now ?? suspend
    const sent = [...line]
    const statements = sent.map(({ statement }) => statement)
    const posted = sent.length === 0 || (await of.post(statements, hurried))
    if (posted) line.splice(0, sent.length)
    const waiting = new Set(line.map(({ about }) => about))
    const kept: Kept = { suspend, location, told: [...told].filter((about) => !waiting.has(about)) }
    return of.review ? posted : (await of.keep(kept, hurried)) && posted
  }

  return {
    async begin(): Promise<LmsStart> {
      session = await openXapi(launch, ground.fetch)
      const kept = (await session.kept()) as Partial<Kept> | null
      suspend = kept?.suspend ?? ''
      for (const about of kept?.told ?? []) told.add(about)
      line.push(stamped(initialized, session))
      const location = kept?.location ?? ''
      if (!(await send({ suspend, location }, session))) throw new Error('The record store takes nothing in.')
      return { suspend, location, learner: session.learner, review: session.review }
    },
    async tell(saying) {
      if (!session) return false
      queue(statementsOf(saying, launch.kind === 'cmi5'), session)
      return send(saying, session)
    },
    async end(saying, hurried) {
      if (!session) return false
      queue(statementsOf(saying, launch.kind === 'cmi5'), session)
      line.push(stamped(terminated(saying.seconds), session))
      const done = await send(saying, session, hurried)
      if (done && !hurried && session.returnTo) ground.leave(session.returnTo)
      return done
    },
  }
}
