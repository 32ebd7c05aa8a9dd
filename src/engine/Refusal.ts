import type { EpisodeId, FactId, ItemId, OptionId, SceneId } from '../model/ids'

/** Why something cannot be done in a run. */
export type Refusal =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'not-at-a-scene' }
  | { readonly kind: 'nothing-to-decide'; readonly scene: SceneId }
  | { readonly kind: 'other-scene'; readonly scene: SceneId; readonly here: SceneId }
  | { readonly kind: 'unknown-option'; readonly option: OptionId }
  | { readonly kind: 'evidence-required'; readonly scene: SceneId }
  | { readonly kind: 'evidence-not-offered'; readonly evidence: FactId }
  | { readonly kind: 'nothing-to-predict'; readonly scene: SceneId }
  | { readonly kind: 'predicted-before'; readonly scene: SceneId }
  | { readonly kind: 'decision-open'; readonly scene: SceneId }
  | { readonly kind: 'no-way-on'; readonly scene: SceneId }
  | { readonly kind: 'story-ended' }
  | { readonly kind: 'unknown-item'; readonly item: ItemId }
  | { readonly kind: 'item-not-reached'; readonly item: ItemId }
  | { readonly kind: 'unknown-decision'; readonly index: number }
  | { readonly kind: 'unknown-episode'; readonly episode: EpisodeId }
