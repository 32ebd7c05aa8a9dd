import { topic } from '../topic'
import type { AssignmentWords } from './en'

export const assignmentTopic = topic(import.meta.glob<AssignmentWords>('./??.ts', { import: 'words' }))
