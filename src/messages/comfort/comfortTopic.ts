import { topic } from '../topic'
import type { ComfortWords } from './en'

export const comfortTopic = topic(import.meta.glob<ComfortWords>('./??.ts', { import: 'words' }), { asked: true })
