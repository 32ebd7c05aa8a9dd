import { topic } from '../topic'
import type { SingleWords } from './en'

export const singleTopic = topic(import.meta.glob<SingleWords>('./??.ts', { import: 'words' }))
