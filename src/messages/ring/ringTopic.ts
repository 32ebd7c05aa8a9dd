import { topic } from '../topic'
import type { RingWords } from './en'

export const ringTopic = topic(import.meta.glob<RingWords>('./??.ts', { import: 'words' }))
