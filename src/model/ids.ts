/** Ids are kebab-case words chosen by authors; the compiler proves that each one used is defined. */
export type ChapterId = string
export type EpisodeId = string
export type SceneId = string
export type OptionId = string
export type FactId = string
export type FlagId = string
export type EndingId = string
export type ItemId = string
export type ObjectiveId = string
export type PersonId = string
export type PlaceId = string
export type CastId = string
export type { Language } from './languages'
