import { latePart } from '../base/latePart'

// One file of them, which comes after the words; their places are kept.
const pictures = () => import('./pictures')
export const ChapterPicture = latePart(async () => ({ default: (await pictures()).ChapterPicture }), { aside: true })
export const SpotDrawing = latePart(async () => ({ default: (await pictures()).SpotDrawing }), { aside: true })
