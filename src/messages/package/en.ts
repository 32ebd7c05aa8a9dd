import { forEachLanguage } from '../../model/languages'
import { languageName } from '../languageName'

/** What a teacher reads who puts an assignment into a learning platform, in English. */
export const words = {
  title: 'For Moodle, Canvas, Kolibri …',
  lead: 'A package holds the story and this assignment. Uploaded to your platform, it reports points, completion, every answer and every advice to its gradebook, and keeps each pupil’s place. Nothing is handed in by link, and nothing is sealed: whoever runs the platform can read it.',
  format: 'Kind of package',
  formats: {
    'scorm-1.2': 'SCORM 1.2: Moodle, and nearly all others',
    'scorm-2004': 'SCORM 2004, 4th edition',
    cmi5: 'cmi5',
    xapi: 'xAPI (Tin Can)',
    kolibri: 'Kolibri: HTML5 app',
  },
  language: 'Language',
  languages: { ...forEachLanguage((language) => languageName(language, 'en')), all: 'all, to be switched' },
  pass: 'Points needed to pass, in per cent',
  passHint: 'Leave it empty where completing is enough.',
  passWrong: 'Write a whole number from 1 to 100, or nothing.',
  make: 'Make the package',
  making: 'Making …',
  made: (name: string): string => `${name} is in your downloads. Upload it to your course as it is.`,
  failed: 'Some files of this site did not arrive, so no package was made. Check the connection and try again.',
}

/** What each language's page must say. */
export type PackageWords = typeof words
