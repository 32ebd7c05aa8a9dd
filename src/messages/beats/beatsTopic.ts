import { topic } from '../topic'
import type { BeatsWords } from './en'

export const beatsTopic = topic(import.meta.glob<BeatsWords>('./??.ts', { import: 'words' }))
