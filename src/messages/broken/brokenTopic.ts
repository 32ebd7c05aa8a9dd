import { topic } from '../topic'
import type { BrokenWords } from './en'

export const brokenTopic = topic(import.meta.glob<BrokenWords>('./??.ts', { import: 'words' }))
