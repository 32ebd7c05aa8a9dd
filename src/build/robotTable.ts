import type { Draft } from '../content/Draft'
import { askedOf, mostByForm, mostByFormInFile, playRobots, spreadCues } from '../content/robots'
import type { Language } from '../model/ids'

/** The robots' scores in one language as text, and whether all stay under the limits. */
export function robotTable(draft: Draft, language: Language): { readonly holds: boolean; readonly report: string } {
  const asked = askedOf(draft, language)
  const scores = playRobots(asked)
  const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)}`)
  const episodes = [...(scores[0]?.byEpisode.keys() ?? [])]
  const head = ['robot', 'all', ...episodes]
  const rows = scores.map(({ robot, all, byEpisode }) => [
    robot,
    percent(all),
    ...episodes.map((episode) => percent(byEpisode.get(episode))),
  ])
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ')
  const holds = scores.every(
    ({ all, byEpisode }) => all <= mostByForm && [...byEpisode.values()].every((share) => share <= mostByFormInFile),
  )
  return {
    holds,
    report: [
      `${language}: ${asked.length} questions with one right answer; points in per cent by form alone (at most ${percent(mostByForm)}, in a file ${percent(mostByFormInFile)})`,
      line(head),
      ...rows.map(line),
      ...spreadCues(asked).map(
        ({ cue, keys, distractors }) =>
          `${cue}: in ${percent(keys)} % of keys, ${percent(distractors)} % of distractors`,
      ),
    ].join('\n'),
  }
}
