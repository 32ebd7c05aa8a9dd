import { topic } from '../topic'
import type { DebriefWords } from './en'

export const debriefTopic = topic(import.meta.glob<DebriefWords>('./??.ts', { import: 'words' }))
