import { topic } from '../topic'
import type { ResumeWords } from './en'

export const resumeTopic = topic(import.meta.glob<ResumeWords>('./??.ts', { import: 'words' }))
