import type { LanguageWords } from './en'

export const words: LanguageWords = {
  title: 'Conseiller Bamako',
  lead: 'Un récit interactif sur le conseil, la preuve et l’isolement. Mali, de 2021 à 2023.',
  go: 'Lire en français',
}
