import { topic } from '../topic'
import type { KeepingWords } from './en'

export const keepingTopic = topic(import.meta.glob<KeepingWords>('./??.ts', { import: 'words' }))
