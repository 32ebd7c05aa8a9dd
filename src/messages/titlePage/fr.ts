import type { TitlePageWords } from './en'

/** Ce que seule dit la page de titre, en français. */
export const words: TitlePageWords = {
  kicker: 'Un récit interactif, d’après des faits réels',
  partly: (language, chapters) =>
    `Pour l’instant en ${language === 'fr' ? 'français' : 'anglais'} : ${chapters.join(', ')}.`,
  terms: 'Gratuit, sans compte. Dix à treize minutes par dossier. Dès quinze ans.',
  method: {
    title: 'Comment on joue',
    text: 'Vous lisez une scène et donnez votre conseil. Vous voyez ce qu’il en advient dans le récit, puis ce qui s’est réellement passé. Un petit signe marque ce qui est réel ; touchez-le pour voir la source.',
  },
  aboutTitle: 'D’où cela vient',
  about:
    'Une seule source : le briefing d’International Crisis Group « Mali : éviter le piège de l’isolement », publié le 9 février 2023. Le récit s’arrête ce jour-là. Les personnes qui vous parlent sont inventées ; les faits sur lesquels elles s’appuient ne le sont pas.',
  content: 'Il y est question d’une guerre. Des civils tués sont mentionnés, jamais montrés.',
}
