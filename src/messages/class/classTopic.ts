import { topic } from '../topic'
import type { ClassWords } from './en'

export const classTopic = topic(import.meta.glob<ClassWords>('./??.ts', { import: 'words' }))
