import { forEachLanguage } from '../../model/languages'
import { languageName } from '../languageName'
import type { PackageWords } from './en'

/** What a teacher reads who puts an assignment into a learning platform, in French. */
export const words: PackageWords = {
  title: 'Pour Moodle, Canvas, Kolibri…',
  lead: 'Un paquet contient l’histoire et ce devoir. Déposé sur votre plateforme, il transmet à son carnet de notes les points, l’achèvement, chaque réponse et chaque conseil, et garde la place de chaque élève. Rien n’est rendu par lien, et rien n’est scellé : qui gère la plateforme peut le lire.',
  format: 'Sorte de paquet',
  formats: {
    'scorm-1.2': 'SCORM 1.2 : Moodle et presque toutes les autres',
    'scorm-2004': 'SCORM 2004, 4e édition',
    cmi5: 'cmi5',
    xapi: 'xAPI (Tin Can)',
    kolibri: 'Kolibri : application HTML5',
  },
  language: 'Langue',
  languages: { ...forEachLanguage((language) => languageName(language, 'fr')), all: 'toutes, au choix de l’élève' },
  pass: 'Points nécessaires pour réussir, en pour cent',
  passHint: 'Laissez vide s’il suffit d’aller au bout.',
  passWrong: 'Écrivez un nombre entier de 1 à 100, ou rien.',
  make: 'Faire le paquet',
  making: 'En cours…',
  made: (name) => `${name} est dans vos téléchargements. Déposez-le tel quel dans votre cours.`,
  failed:
    'Des fichiers de ce site ne sont pas arrivés : aucun paquet n’a été fait. Vérifiez la connexion et réessayez.',
}
