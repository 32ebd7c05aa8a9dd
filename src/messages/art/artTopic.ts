import { topic } from '../topic'
import type { ArtWords } from './en'

export const artTopic = topic(import.meta.glob<ArtWords>('./??.ts', { import: 'words' }), { asked: true })
