import { topic } from '../topic'
import type { QuizWords } from './en'

export const quizTopic = topic(import.meta.glob<QuizWords>('./??.ts', { import: 'words' }))
