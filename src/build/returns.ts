import { indexStory } from '../engine/indexStory'
import type { OutcomePictures } from '../model/Drawing'
import type { OptionId, SceneId } from '../model/ids'
import type { Story } from '../model/Story'
import type { Reads } from '../verifier/Reads'
import { allConsequences } from './consequences'

/** Where followed advice is met again: by scene and option the first later scene of its file that tells or does something else for it. */
export function returns(story: Story, reads: Reads): ReadonlyMap<SceneId, ReadonlyMap<OptionId, SceneId>> {
  const { scenes } = indexStory(story)
  const order = [...scenes.keys()]
  const met = new Map<SceneId, Map<OptionId, SceneId>>()
  for (const { from, to } of allConsequences(story, reads)) {
    const [sooner, later] = [scenes.get(from.scene), scenes.get(to.scene)]
    if (!sooner || sooner.episode !== later?.episode || order.indexOf(to.scene) < order.indexOf(from.scene)) continue
    const ofScene = met.get(from.scene) ?? new Map<OptionId, SceneId>()
    met.set(from.scene, ofScene)
    for (const option of from.options) {
      const first = ofScene.get(option)
      if (first === undefined || order.indexOf(to.scene) < order.indexOf(first)) ofScene.set(option, to.scene)
    }
  }
  return met
}

/** What is shown with each outcome, and where advice that is followed is met again. */
export const withReturns = (pictures: OutcomePictures, met: ReturnType<typeof returns>): OutcomePictures =>
  Object.fromEntries(
    Object.entries(pictures).map(([scene, options]) => [
      scene,
      Object.fromEntries(
        Object.entries(options).map(([option, { heeded, ...aside }]) => {
          const again = met.get(scene)?.get(option)
          return [option, { heeded: { ...heeded, ...(again !== undefined && { returns: again }) }, ...aside }]
        }),
      ),
    ]),
  )
