import { error, type Diagnostic } from '../Diagnostic'
import type { EpisodeDraft } from '../Draft'
import type { Rule } from '../RuleContext'

/**
 * `outcome-picture`: where one outcome of a story has a picture, each has one; and a reader who decides twice running in the same
 * place does not see the same, nor do two options of one decision show it. What is set aside may look alike.
 */
export const outcomePicture: Rule = ({ draft }) => {
  const episodes = draft.chapters.flatMap((chapter) => chapter.episodes)
  const pictured = episodes.some(({ scenes }) =>
    scenes.data.scenes.some(({ decision }) => decision?.options.some(({ shows }) => shows !== undefined)),
  )
  return pictured ? episodes.flatMap(ofEpisode) : []
}

function ofEpisode({ scenes: { data, yaml } }: EpisodeDraft): Diagnostic[] {
  let before: readonly (string | undefined)[] = []
  return data.scenes.flatMap(({ decision }, s) => {
    if (!decision) return []
    const shown = decision.options.map(({ shows }) => shows)
    const found = decision.options.flatMap(({ id, needs, shows, aside }, o): Diagnostic[] => {
      const fault = (problem: string, fix: string): Diagnostic =>
        error('outcome-picture', yaml.at(['scenes', s, 'decision', 'options', o, 'id']), problem, fix)
      if (shows === undefined)
        return [fault(`The outcome of ${id} shows nothing.`, 'Give it `shows:` and a drawing of outcomes/.')]
      const another = 'Choose another drawing for one of them.'
      return [
        ...(before[o] === shows ? [fault(`The decision before shows ${shows} in the place of ${id}.`, another)] : []),
        ...(shown.indexOf(shows) < o ? [fault(`Another option shows ${shows}, as ${id} does.`, another)] : []),
        ...(needs === undefined && (aside.shows ?? aside.mood)
          ? [fault(`${id} is never set aside.`, 'Take its `aside` out, or say what it `needs`.')]
          : []),
      ]
    })
    before = shown
    return found
  })
}
