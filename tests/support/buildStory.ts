import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { State, Step } from '../../src/engine/State'
import type { Condition } from '../../src/model/Condition'
import type { Indicators } from '../../src/model/Indicator'
import { indicators } from '../../src/model/Indicator'
import type { Result } from '../../src/model/Result'
import type { Run } from '../../src/model/Run'
import type {
  Chapter,
  ChoiceItem,
  Decision,
  Effect,
  Episode,
  Item,
  Option,
  Scene,
  Story,
  Way,
} from '../../src/model/Story'

/** An indicator set with the same value throughout, except as given. */
export function level(value: number, except: Partial<Indicators> = {}): Indicators {
  return { ...(Object.fromEntries(indicators.map((id) => [id, value])) as Indicators), ...except }
}

export const always: Condition = { kind: 'always' }
export const flag = (id: string): Condition => ({ kind: 'flag', flag: id })
export const not = (of: Condition): Condition => ({ kind: 'not', of })

/** Ways on: `waysTo('a')` always leads to a, `waysTo(null)` ends the episode. */
export const waysTo = (to: string | null): Way[] => [{ when: always, to }]

/** One effect, invented and citing nothing. */
export function effect(on: Effect['on'], by: number): Effect {
  return { on, by, basis: 'invented', cites: [] }
}

export function anOption(id: string, parts: Partial<Option> = {}): Option {
  return { id, needs: 1, supports: [], against: [], keeps: [], sets: [], averts: [], effects: [], ...parts }
}

/** A call between two options, `yes` and `no`; the record is `no`. */
export function aDecision(parts: Partial<Decision> = {}): Decision {
  const options = [anOption('yes'), anOption('no')]
  return { weight: 'call', evidence: [], record: 'no', pieces: 0, options, ...parts }
}

/** A scene without a decision that ends its episode. */
export function aScene(id: string, parts: Partial<Scene> = {}): Scene {
  return { id, date: '2021-05-24', place: 'bamako', cast: [], arrivals: [], next: waysTo(null), ...parts }
}

/** An item with options a, b and c, of which a is the key. */
export function anItem(id: string, parts: Partial<ChoiceItem> = {}): ChoiceItem {
  const rest = { objective: 'objective', facts: [], scene: 'morning', hash: `hash-of-${id}` }
  return { id, type: 'single', options: ['a', 'b', 'c'], key: ['a'], ...rest, ...parts }
}

export function anEpisode(id: string, scenes: readonly Scene[], items: readonly Item[] = []): Episode {
  return { id, span: ['2021-05-24', '2021-06'], scenes, objectives: ['objective'], items }
}

export function aChapter(id: string, episodes: readonly Episode[]): Chapter {
  return { id, section: 'I', episodes }
}

/** A heeded advice without evidence that moved nothing, except as given. */
export function aStep(parts: Partial<Step> = {}): Step {
  const option = parts.option ?? 'yes'
  return {
    entry: 0,
    scene: 'morning',
    chapter: 'only',
    episode: 'whole',
    option,
    evidence: null,
    judgement: null,
    heeded: true,
    applied: option,
    changes: [],
    standing: { before: 3, after: 3 },
    at: 0,
    ...parts,
  }
}

/** Where a run stands at the end after these steps, everything in the middle except as given. */
export function aState(steps: readonly Step[], parts: Partial<State> = {}): State {
  return {
    indicators: level(4),
    standing: 3,
    flags: new Set(),
    averted: new Set(),
    position: { kind: 'end' },
    steps,
    arrivals: [],
    visited: [],
    attempts: [],
    skipped: [],
    ...parts,
  }
}

/** A story of the given chapters; without any, the small one below. Everything starts in the middle. */
export function aStory(chapters: readonly Chapter[] = smallChapters(), parts: Partial<Story> = {}): Story {
  const start = { indicators: level(4), standing: 3 }
  return {
    id: 'story',
    version: '1',
    languages: ['en', 'fr'],
    start,
    fixed: [],
    chapters,
    endings: [],
    codas: [],
    ...parts,
  }
}

/** One chapter of one episode, of these scenes. */
export function aStoryOf(scenes: readonly Scene[], items: readonly Item[] = []): Story {
  return aStory([aChapter('only', [anEpisode('whole', scenes, items)])])
}

/**
 * Two chapters. `coup`: episode `paris` (morning, a memo → evening or night, by the flag `letter`) and episode `rest` (a
 * budget). `end`: episode `last` (a call, which the flag `letter` brings a delayed consequence to).
 */
function smallChapters(): readonly Chapter[] {
  return [
    aChapter('coup', [parisEpisode(), anEpisode('rest', [budgetScene()], [anItem('budget-item')])]),
    aChapter('end', [anEpisode('last', [lastScene()], [anItem('last-item')])]),
  ]
}

function parisEpisode(): Episode {
  const evening = {
    next: [
      { when: flag('letter'), to: 'evening' },
      { when: always, to: 'night' },
    ],
  }
  const scenes = [
    aScene('morning', { decision: morningMemo(), ...evening }),
    aScene('evening', { next: waysTo('night') }),
    aScene('night'),
  ]
  const many = anItem('many', { type: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'b'] })
  return anEpisode('paris', scenes, [anItem('one'), many])
}

function morningMemo(): Decision {
  return aDecision({
    weight: 'memo',
    evidence: ['pro', 'contra', 'aside'],
    record: 'turn',
    options: [
      anOption('write', { supports: ['pro'], against: ['contra'], sets: ['letter'], effects: [effect('france', 1)] }),
      anOption('wait', { supports: ['aside'], effects: [effect('support', -1)] }),
      anOption('turn', { supports: ['contra'], effects: [effect('france', -2), effect('standing', 1)] }),
      anOption('refuse', { needs: 4, supports: ['pro'], averts: ['exit'], effects: [effect('un', 2)] }),
    ],
  })
}

function budgetScene(): Scene {
  const options = [
    anOption('schools', { keeps: [0], effects: [effect('treasury', -1)] }),
    anOption('army', { keeps: [1], effects: [effect('security', 1), effect('treasury', -3)] }),
  ]
  return aScene('budget', {
    decision: aDecision({ weight: 'set-piece', form: 'budget', pieces: 2, record: 'army', options }),
  })
}

function lastScene(): Scene {
  return aScene('last-call', {
    arrivals: [{ when: flag('letter'), effects: [effect('west', 1)] }],
    decision: aDecision({ record: null }),
  })
}

/** The value of a result; fails the test on an error. */
export function expectOk<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** A move of a played run: `'go'`, an option, or an option with its evidence. */
export type Move = 'go' | { readonly option: string; readonly evidence?: string }

/** A run from the given entry after the given moves. */
export function played(story: Story, moves: readonly Move[], entry: string | null = null): Run {
  return moves.reduce<Run>(
    (run, move, at) =>
      expectOk(move === 'go' ? go(story, run, at) : advise(story, run, { evidence: null, ...move, at })),
    start(story, { id: 'run', at: 0, entry }),
  )
}

/** The state after the given moves. */
export function stateAfter(story: Story, moves: readonly Move[], entry: string | null = null): State {
  return replay(story, played(story, moves, entry))
}
