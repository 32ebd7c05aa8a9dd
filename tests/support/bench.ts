import { checkPaths, tellingOf } from '../../src/build/checkPaths'
import { loadStory } from '../../src/build/loadStory'
import { compileStory } from '../../src/content/compileStory'
import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { project } from '../../src/engine/project'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { State } from '../../src/engine/State'
import { stateOf } from '../../src/engine/stateOf'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { verify } from '../../src/verifier/verify'
import { expectOk } from './buildStory'
import { syntheticFiles } from './syntheticFiles'

/** A step must be this many times as quick as one that replays its log: 16 to 20 are measured, by how busy the machine is. */
const leastGain = 12
/** What a scene of a larger story may cost, in what one of the smallest does: quadratic would be ten times, and a hundred. */
const mostGrowth = 3
const sizes = [200, 2_000, 20_000]
const jobs = ['compile', 'verify', 'check paths'] as const

const usage = `npm run bench [-- MOST]

  decisions a second over the real story, by steps and by replays of the log; then what a scene costs to compile, to verify and to
  check in made stories of ${sizes.join(', ')} scenes, in CPU time. Fails where a step or a scene costs more than it may.
  MOST leaves out the stories that are larger.`

/** Seconds of CPU that a job took, and what it gave. */
function timed<T>(job: () => T): readonly [number, T] {
  const before = process.cpuUsage()
  const value = job()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, value]
}

/** Plays the story as the application does, to its end; each step from what `at` says of the run. Returns its decisions. */
function playThrough(
  story: Story,
  seed: number,
  at: (story: Story, run: Run) => State,
  kept: (run: Run) => Run,
): number {
  let run = start(story, { id: `run-${seed}`, at: 0, entry: null })
  let pick = seed
  for (let decisions = 0; ;) {
    const view = project(story, at(story, run), run.id)
    if (view.kind === 'end') return decisions
    if (view.kind === 'scene' && view.decision) {
      const { options, evidence } = view.decision
      pick = (pick * 1_103_515_245 + 12_345) & 0x7fffffff
      const option = options[pick % options.length]?.id ?? ''
      const card = evidence[pick % evidence.length] ?? null
      run = expectOk(advise(story, kept(run), { option, evidence: card, at: 0 }))
      decisions++
    } else run = expectOk(go(story, kept(run), 0))
  }
}

/** How many times as quick steps are, round by round; the middle of nine. */
function benchSteps(): boolean {
  const { compiled } = loadStory()
  if (!compiled) throw new Error('The story has errors: npm run story -- check')
  const { story } = compiled
  const rate = (rounds: number, ...how: [(story: Story, run: Run) => State, (run: Run) => Run]): number => {
    const [seconds, decisions] = timed(() => {
      let sum = 0
      for (let seed = 1; seed <= rounds; seed++) sum += playThrough(story, seed, ...how)
      return sum
    })
    return decisions / seconds
  }
  const rounds = Array.from({ length: 9 }, () => {
    // A copy of a run is a run that nobody has left: each step replays it.
    const byLog = rate(30, replay, (run) => ({ ...run }))
    const byStep = rate(400, stateOf, (run) => run)
    return { byLog, byStep, gain: byStep / byLog }
  }).sort((a, b) => a.gain - b.gain)
  const { byLog, byStep, gain } = rounds[4]!
  console.log(
    `decisions a second: ${byStep.toFixed(0)} by steps, ${byLog.toFixed(0)} by replays: ${gain.toFixed(1)} times`,
  )
  return gain >= leastGain
}

type Costs = Readonly<Record<(typeof jobs)[number], number>>

function benchStory(scenes: number): Costs {
  const files = syntheticFiles(scenes)
  const [compile, { compiled, diagnostics }] = timed(() => compileStory(files))
  if (!compiled) throw new Error(`The made story has faults: ${JSON.stringify(diagnostics[0])}`)
  const [verifying, { measures }] = timed(() => verify(compiled.story, tellingOf(compiled)))
  if (!measures) throw new Error('The made story cannot be explored.')
  const [checking] = timed(() => checkPaths(compiled))
  return { compile, verify: verifying, 'check paths': checking }
}

/** The table, and whether all grows about as the scenes do. What a scene costs in the first story is the measure of the others. */
function benchStories(most: number): boolean {
  // Once for nothing, so that the first of the table does not pay for what the engine learns.
  benchStory(sizes[0]!)
  let linear = true
  let first: { readonly costs: Costs; readonly scenes: number } | null = null
  console.log(['scenes', ...jobs.map((job) => `${job}, s (per scene)`), 'heap, MB'].join(' | '))
  for (const scenes of sizes.filter((size) => size <= most)) {
    const costs = benchStory(scenes)
    first ??= { costs, scenes }
    const cells = jobs.map((job) => {
      const growth = costs[job] / scenes / (first!.costs[job] / first!.scenes)
      linear &&= growth <= mostGrowth
      return `${costs[job].toFixed(2)} (${growth.toFixed(2)} ×)`
    })
    const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
    console.log([String(scenes), ...cells, String(heap)].join(' | '))
  }
  return linear
}

const most = Number(process.argv[2] ?? sizes.at(-1))
if (!(most >= sizes[0]!)) {
  console.error(usage)
  process.exit(2)
}
const quick = benchSteps()
const linear = benchStories(most)
if (!quick)
  console.error(`A step is less than ${leastGain} times as quick as a replay: find what it copies or looks through.`)
if (!linear)
  console.error(
    `A scene costs more than ${mostGrowth} times as much in a large story: find what looks through all scenes.`,
  )
process.exitCode = quick && linear ? 0 : 1
