import type { Station } from '../../engine/doubleLine'

/** How the learner's strand runs past a station: beside the record's, away and back, away for good, or a stub that ends on file. */
export type Shape = 'beside' | 'loop' | 'open' | 'stub'

/** The shape of a station, seen on its own. */
export function shapeOf({ course, heeded, meets }: Pick<Station, 'course' | 'heeded' | 'meets'>): Shape {
  if (!heeded) return 'stub'
  if (course === 'together') return 'beside'
  return meets?.kind === 'opening' ? 'loop' : 'open'
}

/** Whether the record has nothing to draw here. */
export const hasGap = ({ course }: Pick<Station, 'course'>): boolean => course === 'unreported'
