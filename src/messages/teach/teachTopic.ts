import { topic } from '../topic'
import type { TeachWords } from './en'

export const teachTopic = topic(import.meta.glob<TeachWords>('./??.ts', { import: 'words' }))
