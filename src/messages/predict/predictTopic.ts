import { topic } from '../topic'
import type { PredictWords } from './en'

export const predictTopic = topic(import.meta.glob<PredictWords>('./??.ts', { import: 'words' }))
