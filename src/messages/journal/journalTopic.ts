import { topic } from '../topic'
import type { JournalWords } from './en'

export const journalTopic = topic(import.meta.glob<JournalWords>('./??.ts', { import: 'words' }))
