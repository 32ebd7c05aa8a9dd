import { shownOptions } from '../engine/shownOptions'
import type { Option, Scene } from '../model/Story'

/** Seed of the order in which every class is shown options. The word stays: it decides the letters of what was printed before. */
export const classOrder = 'paper'

/**
 * A decision’s options in the one order that a class ever sees, on the wall, on every sheet and in the class view: so a letter
 * means the same option everywhere. A learner’s own run mixes them, and gives no letters.
 */
export const optionsForClass = ({ id, decision }: Scene): readonly Option[] =>
  shownOptions(decision?.options ?? [], classOrder, id)

/** The letter of an option by its place: `0` → `A`. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)
