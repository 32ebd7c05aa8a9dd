import { topic } from '../topic'
import type { HowWords } from './en'

export const howTopic = topic(import.meta.glob<HowWords>('./??.ts', { import: 'words' }))
