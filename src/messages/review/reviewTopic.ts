import { topic } from '../topic'
import type { ReviewWords } from './en'

export const reviewTopic = topic(import.meta.glob<ReviewWords>('./??.ts', { import: 'words' }))
