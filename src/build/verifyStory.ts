import type { Compiled } from '../content/compileStory'
import { verify, type Measures } from '../verifier/verify'
import { tellingOf } from './checkPaths'
import { draftPlaces } from './draftPlaces'
import { formatFinding } from './formatFinding'

/** What the proof of a story came to. */
export interface Proof {
  /** Whether everything holds. */
  readonly holds: boolean
  readonly report: string
}

/** Explores all reachable states of a compiled story and reports: what was measured, and each thing that does not hold. */
export function verifyStory(compiled: Compiled): Proof {
  const started = process.hrtime.bigint()
  const { findings, measures } = verify(compiled.story, tellingOf(compiled))
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const places = draftPlaces(compiled)
  const verdict =
    findings.length === 0
      ? 'Proven over all paths: no finding.'
      : `${findings.length} finding${findings.length === 1 ? '' : 's'}.`
  const report = [
    ...(measures ? reportMeasures(measures, seconds) : []),
    ...findings.map((finding) => formatFinding(finding, places)),
    verdict,
  ].join('\n')
  return { holds: findings.length === 0, report }
}

function reportMeasures(measures: Measures, seconds: number): string[] {
  const { states, edges, bits, runs, endings, episodes, way } = measures
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  return [
    `${states} states, ${edges} edges, at most ${bits.toFixed(1)} bits: from the first page and from every episode`,
    `time ${seconds.toFixed(1)} s, memory ${memory} MB`,
    `playthroughs: ${runs} (${shortNumber(runs)})`,
    ...(endings.size ? ['share of random playthroughs by ending:'] : []),
    ...[...endings].map(
      ([id, { share, number }]) =>
        `  ${id.padEnd(18)} ${`${(share * 100).toFixed(1)} %`.padStart(7)}  ${shortNumber(number)} playthroughs`,
    ),
    'minutes of the shortest and longest path:',
    ...[...episodes].map(
      ([id, { shortest, longest }]) => `  ${id.padEnd(18)} ${shortest.toFixed(1)}–${longest.toFixed(1)}`,
    ),
    `  ${'first page to end'.padEnd(18)} ${way.shortest.toFixed(1)}–${way.longest.toFixed(1)}`,
  ]
}

function shortNumber(number: bigint): string {
  const digits = String(number)
  return digits.length < 7 ? digits : `${digits[0]}.${digits.slice(1, 3)}·10^${digits.length - 1}`
}
