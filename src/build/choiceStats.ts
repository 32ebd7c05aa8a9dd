import type { Decision, Story } from '../model/Story'
import { towardOthers } from './robotReaders'

/** Whether choices give themselves away, as lines: how large effects are, whom the mood is against, where the record stands. */
export function choiceStats(story: Story): readonly string[] {
  const scenes = story.chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.scenes))
  const decisions = scenes.flatMap(({ decision }) => decision ?? [])
  return [
    ...sizes(scenes),
    ...moods(decisions),
    `place of the record's option in the file: ${counts(decisions.map(({ record, options }) => (record === null ? 'none' : String(options.findIndex(({ id }) => id === record) + 1))))}`,
  ]
}

function sizes(scenes: Story['chapters'][number]['episodes'][number]['scenes']): string[] {
  const effects = scenes.flatMap(({ decision, arrivals }) =>
    [...(decision?.options ?? []), ...arrivals].flatMap((one) => one.effects),
  )
  const turning = scenes.filter(({ decision }) =>
    decision?.options.some((option) => option.effects.some(({ on, by }) => on !== 'standing' && Math.abs(by) > 1)),
  )
  return [
    `effects by size: ${counts(effects.map(({ by }) => `${by > 0 ? '+' : '−'}${Math.abs(by)}`))}`,
    `decisions that move an indicator by two or three: ${turning.length}`,
  ]
}

/** On whom `needs` sits: the record's own option, the hard line, the one that brings others nearest (`towardOthers`). */
function moods(decisions: readonly Decision[]): string[] {
  const against = decisions.filter(({ options }) => options.some(({ needs }) => needs > 1))
  const sitsOn = (of: (decision: Decision) => number): number =>
    against.filter(({ options, ...rest }) => {
      const mark = of({ options, ...rest })
      const others = options.filter((option) => towardOthers(option) !== mark)
      return others.length > 0 && options.some((option) => option.needs > 1 && towardOthers(option) === mark)
    }).length
  const marksOf = ({ options }: Decision): number[] => options.map(towardOthers)
  const record = against.filter(({ record, options }) => options.some(({ id, needs }) => id === record && needs > 1))
  return [
    `the mood is against some option in ${against.length} of ${decisions.length} decisions: the hard line (costs partners most; where none is touched, talk and civilians) in ${sitsOn((one) => Math.min(...marksOf(one)))}, what brings partners nearest in ${sitsOn((one) => Math.max(...marksOf(one)))}, the record's own option in ${record.length}`,
  ]
}

/** `a 3, b 1`, by name. */
const counts = (names: readonly string[]): string =>
  [...new Set(names)]
    .sort()
    .map((name) => `${name} ${names.filter((other) => other === name).length}`)
    .join(', ')
