import { topic } from '../topic'
import type { ItemWords } from './en'

export const itemTopic = topic(import.meta.glob<ItemWords>('./??.ts', { import: 'words' }))
