import { topic } from '../topic'
import type { DiscussionWords } from './en'

export const discussionTopic = topic(import.meta.glob<DiscussionWords>('./??.ts', { import: 'words' }))
