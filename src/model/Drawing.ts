import type { CastId, OptionId, SceneId } from './ids'

/** The inks that drawings are printed in: each a colour of the page, so that a drawing follows light, dark and contrast. */
export const inks = ['sky', 'pale', 'glow', 'light', 'sun', 'far', 'mid', 'near', 'water', 'deep', 'ink'] as const
export const shapeTags = ['path', 'circle', 'ellipse', 'rect'] as const

/** A form by its tag and attributes, those of SVG; `class` is its ink, or `l-` and the ink of a line. */
export type DrawnShape = readonly [tag: (typeof shapeTags)[number], attributes: Readonly<Record<string, string>>]

/** A drawing as plain data: no markup reaches the page. */
export interface Drawing {
  readonly viewBox: string
  readonly shapes: readonly DrawnShape[]
  /** Who stands in it, from left to right, at most two: those of a scene who are there. */
  readonly people?: readonly CastId[]
  /** Where somebody stands, in units of the viewBox from its left edge to their middle: one alone at the first. */
  readonly stand?: readonly number[]
}

export const moods = ['pleased', 'troubled'] as const
/** How somebody takes what came of the advice, where the prose says so; each has a face of its own, `people/<id>-<mood>`. */
export type Mood = (typeof moods)[number]

/** What is shown with an outcome: a drawing, by its name, how those present take it, and which scene of the file comes back to the advice. */
export interface OutcomePicture {
  readonly shows?: string
  readonly mood?: Readonly<Record<CastId, Mood>>
  readonly returns?: SceneId
}

/** Of an option whose advice is heeded, or set aside, where it can be. */
export interface OptionPictures {
  readonly heeded: OutcomePicture
  readonly aside?: OutcomePicture
}

export type OutcomePictures = Readonly<Record<SceneId, Readonly<Record<OptionId, OptionPictures>>>>
