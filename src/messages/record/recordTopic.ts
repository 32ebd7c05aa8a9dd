import { topic } from '../topic'
import type { RecordWords } from './en'

export const recordTopic = topic(import.meta.glob<RecordWords>('./??.ts', { import: 'words' }))
