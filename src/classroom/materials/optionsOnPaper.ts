import { shownOptions } from '../../engine/shownOptions'
import type { Option, Scene } from '../../model/Story'

/** Paper has one order of options for a whole class and every copy, so that the letters of a plan and of an edition agree. */
export const optionsOnPaper = ({ id, decision }: Scene): readonly Option[] =>
  shownOptions(decision?.options ?? [], 'paper', id)
