import type { FileEndWords } from './en'

/** What is said before the two questions at the end of a file, in French. */
export const words: FileEndWords = {
  label: (file, number, all) => `Du dossier « ${file} » : question ${number} sur ${all}`,
  next: 'Suivant',
  goOn: 'Tourner la page',
  later: 'Plus tard',
}
