import { topic } from '../topic'
import type { ChangesWords } from './en'

export const changesTopic = topic(import.meta.glob<ChangesWords>('./??.ts', { import: 'words' }))
