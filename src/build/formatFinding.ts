import type { Position } from '../content/Diagnostic'
import { assertNever } from '../model/assertNever'
import type { EpisodeId } from '../model/ids'
import type { Fault, Finding } from '../verifier/Finding'
import type { Unexplorable } from '../verifier/orderScenes'
import type { PathStep } from '../verifier/shortestPaths'
import type { Places } from './draftPlaces'

/** A fault as an author reads it. */
export interface FormattedFault {
  readonly code: string
  readonly at: Position
  readonly problem: string
  readonly fix: string
}

/** Says what a proof has found, where it was written and what to do. */
export function formatFault(fault: Fault, places: Places): FormattedFault {
  return { code: fault.kind, ...describe(fault, places) }
}

/** A finding in full: `file:line:column`, what does not hold, the shortest path that shows it, what to do. */
export function formatFinding(finding: Finding, places: Places): string {
  const { code, at, problem, fix } = formatFault(finding, places)
  const path = finding.witness ? `\n  shortest path: ${formatPath(finding.witness)}` : ''
  return `${at.file}:${at.line}:${at.column} ${code}\n  ${problem}${path}\n  ${fix}`
}

/** `morning → write (advice), noon → all`; cards in brackets. */
function formatPath(path: readonly PathStep[]): string {
  if (path.length === 0) return 'straight on, before any decision'
  return path
    .map(({ scene, option, evidence }) => `${scene} → ${option}${evidence === null ? '' : ` (${evidence})`}`)
    .join(', ')
}

type Told = Omit<FormattedFault, 'code'>

function describe(fault: Fault, places: Places): Told {
  switch (fault.kind) {
    case 'unexplorable':
      return { at: places.story, ...describeUnexplorable(fault.why) }
    case 'unreachable-scene':
      return {
        at: places.scene(fault.scene),
        problem: `No path reaches the scene ${fault.scene}.`,
        fix: 'Change the conditions of the ways that lead to it, or take it out.',
      }
    case 'unreachable-block': {
      const { scene, part, side } = fault.block
      const [number = '0', which = 'then'] = side.split(' ')
      return {
        at: places.prose(scene),
        problem: `No path tells the ${which === 'then' ? 'first side' : '`otherwise`'} of \`when\` block ${Number(number) + 1} in ${scene}, ${part}.`,
        fix: 'Change its condition, or take the block out.',
      }
    }
    case 'unreachable-arrival':
      return {
        at: places.scene(fault.scene),
        problem: `Arrival ${fault.arrival + 1} of ${fault.scene} never comes.`,
        fix: 'Change its condition, or take it out.',
      }
    case 'unreachable-way':
      return {
        at: places.scene(fault.scene),
        problem: `Way ${fault.way + 1} out of ${fault.scene} is never taken.`,
        fix: 'Change its condition or the order of the ways.',
      }
    case 'unreachable-ending':
      return {
        at: places.ending(fault.ending),
        problem: `No path comes to the ending ${fault.ending}.`,
        fix: 'Change its condition, or that of an ending before it.',
      }
    case 'unreachable-coda':
      return {
        at: places.ending(fault.coda),
        problem: `No path comes to the coda ${fault.coda}.`,
        fix: 'Change its condition, or take it out.',
      }
    case 'unavailable-option':
      return {
        at: places.option(fault.scene, fault.option),
        problem: `No path comes to ${fault.scene} with the standing that ${fault.option} needs.`,
        fix: 'Lower its `needs`, or let standing be earned before.',
      }
    case 'never-set-aside':
      return {
        at: places.option(fault.scene, fault.option),
        problem: `${fault.option} of ${fault.scene} is against the mood, and no path comes without the standing for it.`,
        fix: 'Raise its `needs`, or take it away.',
      }
    case 'cornered':
      return {
        at: places.scene(fault.scene),
        problem: `On some path fewer than two options of ${fault.scene} are heeded.`,
        fix: 'Take `needs` from one of them.',
      }
    case 'dead-end':
      return {
        at: places.scene(fault.scene),
        problem: `On some path no way leads on from ${fault.scene}.`,
        fix: 'Let the last way stand without `when`.',
      }
    case 'no-ending':
      return {
        at: places.story,
        problem: 'Some path comes to no ending.',
        fix: 'Let the last ending stand without `when`.',
      }
    case 'item-not-taught':
      return {
        at: places.item(fault.item),
        problem: `Not every path ${from(fault.entry)} shows ${fault.fact} in sight, on which ${fault.item} rests.`,
        fix:
          fault.entry === null
            ? 'Cite it in plain prose or in a record of the episode, and not under #### more alone.'
            : `Cite it in \`## ${fault.entry === fault.episode ? 'catching-up' : 'previously'}\` too.`,
      }
    case 'uneven-fact':
      return {
        at: places.episode(fault.episode),
        problem: `Some paths through ${fault.episode} show the fact ${fault.fact} and others do not.`,
        fix: 'Cite it where everybody passes: plain prose, an evidence card or the record.',
      }
    case 'evidence-not-met':
      return {
        at: places.scene(fault.scene),
        problem: `Not every path ${from(fault.entry)} has met the evidence ${fault.fact} before ${fault.scene}.`,
        fix:
          fault.entry === null
            ? 'Cite it in an earlier scene or in this one.'
            : 'Cite it in `## previously` (in `## catching-up`, if the class starts with this file), or in this scene.',
      }
    case 'swallowed-effect': {
      const { scene, of, index, effect, share } = fault
      const owner = typeof of === 'number' ? `arrival ${of + 1}` : of
      return {
        at: typeof of === 'number' ? places.scene(scene) : places.option(scene, of),
        problem: `Effect ${index + 1} of ${owner} in ${scene} (${effect.on} ${effect.by > 0 ? '+' : '−'}${Math.abs(effect.by)}) changes nothing in ${percent(share)} of the states it meets: the scale is at its end.`,
        fix: 'Let what comes before move the scale less, or give the effect to another indicator.',
      }
    }
    case 'dominated-option':
      return {
        at: places.option(fault.scene, fault.option),
        problem: `In ${fault.scene} the option ${fault.by} is never worse than ${fault.option}, and somewhere better.`,
        fix: 'Give each option a gain that the other lacks. Russia near or far does not count.',
      }
    case 'rare-ending':
      return {
        at: places.ending(fault.ending),
        problem: `The ending ${fault.ending} comes in ${percent(fault.share)} of random runs.`,
        fix: 'Widen its condition, or narrow those before it: 2 % at least.',
      }
    case 'common-ending':
      return {
        at: places.ending(fault.ending),
        problem: `The ending ${fault.ending} comes in ${percent(fault.share)} of random runs.`,
        fix: 'Narrow its condition, or widen those before it: 35 % at most.',
      }
    case 'episode-length':
      return {
        at: places.episode(fault.episode),
        problem: `${fault.episode} takes ${fault.shortest.toFixed(1)} to ${fault.longest.toFixed(1)} minutes.`,
        fix: 'Bring every path to 9–13 minutes.',
      }
    default:
      return assertNever(fault)
  }
}

function describeUnexplorable(why: Unexplorable): Pick<Told, 'problem' | 'fix'> {
  switch (why.kind) {
    case 'circle':
      return {
        problem: `Ways lead in a circle: ${why.scenes.join(' → ')}.`,
        fix: 'Let every way lead to a scene further on.',
      }
    case 'unknown-entry':
      return { problem: `There is no episode ${why.entry} to begin with.`, fix: 'Name an episode that exists.' }
    case 'too-many-bits':
      return {
        problem: `From ${why.scene ?? 'the last scene'} on ${why.bits.toFixed(1)} bits of state are read: too many to explore.`,
        fix: 'Let flags be read for the last time earlier, or read fewer indicators.',
      }
    case 'too-many-states':
      return {
        problem: `More than ${why.states} states are reached by ${why.scene}: nothing is proven.`,
        fix: 'Let flags be read for the last time earlier, or read fewer indicators.',
      }
    default:
      return assertNever(why)
  }
}

const from = (entry: EpisodeId | null): string =>
  entry === null ? 'from the first page' : `of a class that starts at ${entry}`

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
