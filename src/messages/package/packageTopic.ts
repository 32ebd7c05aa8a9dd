import { topic } from '../topic'
import type { PackageWords } from './en'

export const packageTopic = topic(import.meta.glob<PackageWords>('./??.ts', { import: 'words' }))
