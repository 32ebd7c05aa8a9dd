import { topic } from '../topic'
import type { TitlePageWords } from './en'

export const titlePageTopic = topic(import.meta.glob<TitlePageWords>('./??.ts', { import: 'words' }))
