import type { Language } from './languages'

/** The inks that drawings are printed in: each a colour of the page, so that a drawing follows light, dark and contrast. */
export const inks = ['sky', 'pale', 'glow', 'light', 'sun', 'far', 'mid', 'near', 'water', 'deep', 'ink'] as const
export const shapeTags = ['path', 'circle', 'ellipse', 'rect'] as const

/** A form by its tag and attributes, those of SVG; `class` is its ink, or `l-` and the ink of a line. */
export type DrawnShape = readonly [tag: (typeof shapeTags)[number], attributes: Readonly<Record<string, string>>]

/** A drawing as plain data: no markup reaches the page. */
export interface Drawing {
  readonly viewBox: string
  readonly shapes: readonly DrawnShape[]
}

/** A drawing of the story; `seen` says in each language what is seen, and is left out where the drawing is ornament. */
export interface StoryDrawing extends Drawing {
  readonly seen?: Readonly<Record<Language, string>>
}
