import { computed, type Ref } from 'vue'
import { holds } from '../../engine/holds'
import type { SceneView } from '../../engine/SceneView'
import type { State } from '../../engine/State'
import type { Block, SceneText } from '../../model/Text'
import { useSettingsStore } from '../../stores/useSettingsStore'
import { beats, scenePages } from './components/parts'

/**
 * The parts in which a page of play is told, one at a time, each with an address of its own, `?page=12&part=2`: the pages of a long scene, the
 * beats of an outcome. `all` is 1 for whoever reads pages whole.
 */
export function useParts(
  part: Ref<number>,
  view: Ref<SceneView | null>,
  text: Ref<SceneText | undefined>,
  recalled: Ref<readonly Block[]>,
  state: Ref<State | null>,
) {
  const reader = useSettingsStore()
  const stepwise = computed(() => reader.settings.telling === 'steps')
  const ends = computed(() => {
    const here = view.value
    const then = state.value
    if (!text.value || here?.kind !== 'scene' || !then) return []
    return stepwise.value
      ? scenePages(here, text.value, recalled.value, (condition) => holds(condition, then))
      : [text.value.body.length]
  })
  const all = computed(() => {
    if (view.value?.kind === 'scene') return ends.value.length
    return view.value?.kind === 'outcome' && stepwise.value ? beats.length : 1
  })
  const here = computed(() => Math.max(1, Math.min(part.value, all.value)))
  return { ends, all, here, stepwise }
}
