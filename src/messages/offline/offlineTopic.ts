import { topic } from '../topic'
import type { OfflineWords } from './en'

export const offlineTopic = topic(import.meta.glob<OfflineWords>('./??.ts', { import: 'words' }))
