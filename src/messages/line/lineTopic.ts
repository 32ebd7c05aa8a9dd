import { topic } from '../topic'
import type { LineWords } from './en'

export const lineTopic = topic(import.meta.glob<LineWords>('./??.ts', { import: 'words' }))
