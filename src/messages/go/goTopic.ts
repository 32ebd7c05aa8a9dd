import { topic } from '../topic'
import type { GoWords } from './en'

export const goTopic = topic(import.meta.glob<GoWords>('./??.ts', { import: 'words' }))
