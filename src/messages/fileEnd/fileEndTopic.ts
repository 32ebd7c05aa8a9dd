import { topic } from '../topic'
import type { FileEndWords } from './en'

export const fileEndTopic = topic(import.meta.glob<FileEndWords>('./??.ts', { import: 'words' }))
