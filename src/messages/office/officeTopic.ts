import { topic } from '../topic'
import type { OfficeWords } from './en'

export const officeTopic = topic(import.meta.glob<OfficeWords>('./??.ts', { import: 'words' }))
