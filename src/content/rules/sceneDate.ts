import { firstLanguage } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/**
 * `scene-date`: a scene's date is that of a fact which the scene or its record cites, or of the scene above it (or the month of that), and inside its
 * file's span, forward.
 */
export const sceneDate: Rule = ({ draft, told, facts }) => {
  const cited = new Map<string, Set<string>>()
  for (const { scene, sentence, language } of told)
    if (scene && language === firstLanguage)
      for (const { id } of sentence.cites) cited.set(scene, (cited.get(scene) ?? new Set()).add(id))
  return draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) => {
      let last = data.span[0]
      return data.scenes.flatMap((scene, s): Diagnostic[] => {
        const at = yaml.at(['scenes', s, 'date'])
        const found: Diagnostic[] = []
        const evidence = scene.decision?.evidence ?? []
        const dates = [...(cited.get(scene.id) ?? []), ...evidence].flatMap((id) => facts.get(id)?.fact.date ?? [])
        // Days may have passed of which no fact tells: then only the month of the scene above is known.
        const sameDay = s > 0 && last.startsWith(scene.date)
        if (!sameDay && !dates.some((date) => agrees(date, scene.date)))
          found.push(
            error(
              'scene-date',
              at,
              `No fact that ${scene.id} cites is dated ${scene.date}.`,
              'Cite the dated fact in the scene, or take the date of one that it cites.',
            ),
          )
        if (before(scene.date, last))
          found.push(
            error(
              'scene-date',
              at,
              `${scene.id} (${scene.date}) is dated before the scene above it (${last}).`,
              'Inside a file the calendar runs forward.',
            ),
          )
        if (before(data.span[1], scene.date))
          found.push(
            error(
              'scene-date',
              at,
              `${scene.id} lies after the span of its file (${data.span[1]}).`,
              'Correct the date or `span`.',
            ),
          )
        last = scene.date
        return found
      })
    }),
  )
}

/** Whether two dates of different exactness may be the same: `2021-05` agrees with `2021-05-24`. */
const agrees = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Whether a is surely before b, compared as exactly as both allow. */
const before = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
