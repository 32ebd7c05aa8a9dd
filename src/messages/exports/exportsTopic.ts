import type { ExportWords } from '../../model/ExportWords'
import { topic } from '../topic'

export const exportsTopic = topic(import.meta.glob<ExportWords>('./??.ts', { import: 'words' }))
