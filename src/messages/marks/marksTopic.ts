import { topic } from '../topic'
import type { MarksWords } from './en'

export const marksTopic = topic(import.meta.glob<MarksWords>('./??.ts', { import: 'words' }))
