import { topic } from '../topic'
import type { LmsWords } from './en'

export const lmsTopic = topic(import.meta.glob<LmsWords>('./??.ts', { import: 'words' }))
