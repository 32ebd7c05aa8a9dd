import { topic } from '../topic'
import type { ProgressWords } from './en'

export const progressTopic = topic(import.meta.glob<ProgressWords>('./??.ts', { import: 'words' }))
