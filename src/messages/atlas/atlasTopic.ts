import { topic } from '../topic'
import type { AtlasWords } from './en'

export const atlasTopic = topic(import.meta.glob<AtlasWords>('./??.ts', { import: 'words' }))
