import type { MaterialWords } from '../../model/MaterialWords'
import { topic } from '../topic'

export const materialsTopic = topic(import.meta.glob<MaterialWords>('./??.ts', { import: 'words' }))
