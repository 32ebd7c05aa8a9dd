import { topic } from '../topic'
import type { ChapterWords } from './en'

export const chapterTopic = topic(import.meta.glob<ChapterWords>('./??.ts', { import: 'words' }))
