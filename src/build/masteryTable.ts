import { firstLanguage } from '../model/languages'
import type { Compiled } from '../content/compileStory'
import { emitText } from '../content/emitText'
import { type Level, mastery } from '../engine/learning/mastery'
import { fourWeeks } from './mastery/fourWeeks'
import { personKinds } from './mastery/persons'

/** So many persons of each kind. */
const persons = 40
/** Of all objectives of all guessers, and of all robots, fewer than this may stand as shown, and none as kept. */
const mostByGuessing = 0.05

/** Shares of the objectives of all persons of a kind. `shown` has those that are kept, too. */
export interface MasteryRow {
  readonly name: string
  readonly shown: number
  readonly kept: number
  readonly back: number
}

/** What four weeks of quizzes and reviews over the story's own items come to, averaged over many persons of known strength. */
export function masteryTable({ story, draft }: Pick<Compiled, 'story' | 'draft'>): {
  readonly holds: boolean
  readonly report: string
} {
  const words = new Map(
    draft.chapters.flatMap((chapter) => Object.entries(emitText(draft, chapter, firstLanguage).items)),
  )
  const rows = personKinds.map((kind): MasteryRow => {
    const lines = Array.from({ length: persons }, (_, n) => fourWeeks(story, kind, words, `${kind.name} ${n}`)).flatMap(
      ({ attempts, log }) => mastery(story, attempts, { log }),
    )
    const share = (...levels: Level[]): number =>
      lines.filter(({ level }) => levels.includes(level)).length / lines.length
    return { name: kind.name, shown: share('shown', 'kept'), kept: share('kept'), back: share('back') }
  })
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(9)
  return {
    holds: holdsFor(rows),
    report: [
      `${'objectives after four weeks'.padEnd(28)}    shown     kept  to come back to`,
      ...rows.map(
        ({ name, shown, kept, back }) =>
          `${`${persons} × ${name}`.padEnd(28)}${percent(shown)}${percent(kept)}${percent(back).padStart(17)}`,
      ),
    ].join('\n'),
  }
}

/** Guessers and robots show next to nothing and keep nothing, and who knows more shows and keeps more. */
export function holdsFor(rows: readonly MasteryRow[]): boolean {
  const guessers = rows.filter(({ name }) => !name.startsWith('learner'))
  const learners = rows.filter(({ name }) => name.startsWith('learner'))
  return (
    guessers.every(({ shown, kept }) => shown < mostByGuessing && kept === 0) &&
    learners.every(({ shown, kept }, at) => {
      const weaker = learners[at - 1]
      return !weaker || (shown > weaker.shown && kept > weaker.kept)
    })
  )
}
