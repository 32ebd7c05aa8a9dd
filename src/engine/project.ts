import { stepOf } from '../model/Indicator'
import { assertNever } from '../model/assertNever'
import type { Decision, Option, Scene, Story } from '../model/Story'
import type { ChapterId, SceneId } from '../model/ids'
import { isHeard } from './decide'
import { codasOf, endingOf } from './endingOf'
import { type Place, indexStory } from './indexStory'
import type { DecisionView, OutcomeView, SceneView, Setting, ShownChange } from './SceneView'
import { shownOptions } from './shownOptions'
import type { Change, State, Step } from './State'

/** What may be shown in a state of the run of this id, options in that run's order. */
export function project(story: Story, state: State, run: string): SceneView {
  const { position } = state
  switch (position.kind) {
    case 'scene':
    case 'outcome':
      return projectScene(story, state, position.scene, run)
    case 'chapter-end':
      return { kind: 'chapter-end', chapter: position.chapter, next: chapterAfter(story, position.chapter) }
    case 'end':
      return { kind: 'end', ending: endingOf(story, state), codas: codasOf(story, state) }
    default:
      return assertNever(position)
  }
}

function projectScene(story: Story, state: State, id: SceneId, run: string): SceneView {
  const place = indexStory(story).scenes.get(id)
  if (!place) return { kind: 'end', ending: null, codas: [] }
  const { decision } = place.scene
  const setting = projectSetting(story, state, place)
  if (!decision) return { kind: 'scene', ...setting, decision: null }
  const options = shownOptions(decision.options, run, id)
  const step = state.position.kind === 'outcome' ? state.steps.at(-1) : undefined
  if (!step) return { kind: 'scene', ...setting, decision: projectDecision(decision, options, state.standing) }
  const shown = projectDecision(decision, options, step.standing.before)
  return { kind: 'outcome', ...setting, decision: shown, outcome: projectOutcome(decision, step) }
}

function projectSetting(story: Story, state: State, place: Place & { readonly scene: Scene }): Setting {
  const { id, date, place: where, cast } = place.scene
  const { chapter, episode } = place
  const opens = indexStory(story).firstScene.get(episode) === id
  const arrivals = state.arrivals.findLast(({ scene }) => scene === id)?.arrivals ?? []
  return { scene: id, chapter, episode, opens, date, place: where, cast, arrivals }
}

function projectDecision(decision: Decision, options: readonly Option[], standing: number): DecisionView {
  const { weight, form, evidence, pieces } = decision
  const shown = options.map((option) => {
    const { id, needs, keeps } = option
    return { id, needs, heard: isHeard(option, standing), keeps }
  })
  return { weight, form, evidence, pieces, options: shown }
}

function projectOutcome({ record }: Decision, step: Step): OutcomeView {
  const { option, evidence, judgement, heeded, applied, predicted, standing } = step
  const changes = step.changes.map(projectChange)
  return { option, evidence, judgement, heeded, applied, predicted, record, changes, standing }
}

function projectChange({ effect, index, before, after }: Change): ShownChange {
  const marks = effect.on === 'standing'
  return { effect, index, before, after, from: marks ? before : stepOf(before), to: marks ? after : stepOf(after) }
}

function chapterAfter(story: Story, chapter: ChapterId): ChapterId | null {
  const { afterChapter, scenes } = indexStory(story)
  const following = afterChapter.get(chapter)
  return following?.kind === 'scene' ? (scenes.get(following.scene)?.chapter ?? null) : null
}
