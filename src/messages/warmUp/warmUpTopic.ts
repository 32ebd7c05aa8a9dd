import { topic } from '../topic'
import type { WarmUpWords } from './en'

export const warmUpTopic = topic(import.meta.glob<WarmUpWords>('./??.ts', { import: 'words' }))
