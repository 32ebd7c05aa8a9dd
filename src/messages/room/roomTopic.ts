import { topic } from '../topic'
import type { RoomWords } from './en'

export const roomTopic = topic(import.meta.glob<RoomWords>('./??.ts', { import: 'words' }))
