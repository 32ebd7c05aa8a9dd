import { topic } from '../topic'
import type { StoryMapWords } from './en'

export const storyMapTopic = topic(import.meta.glob<StoryMapWords>('./??.ts', { import: 'words' }))
