import { topic } from '../topic'
import type { MapWords } from './en'

export const mapTopic = topic(import.meta.glob<MapWords>('./??.ts', { import: 'words' }))
