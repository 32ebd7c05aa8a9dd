import type { RingWords } from './en'

const counted = (count: number): string => ['', 'un', 'deux', 'trois'][count] ?? String(count)
const far = (steps: number): string => (steps === 0 ? 'un peu' : `${counted(steps)} cran${steps === 1 ? '' : 's'}`)
const list = (names: readonly string[]): string => names.join(' ; ')

/** Les mots du Cercle en français. */
export const words: RingWords = {
  title: 'Le Cercle',
  bamako: 'Bamako',
  summary: (near, between, far) =>
    [
      near.length ? `Près de Bamako : ${list(near)}.` : 'Personne n’est près de Bamako.',
      between.length ? `À mi-distance : ${list(between)}.` : '',
      far.length ? `Au loin : ${list(far)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  moved: (nearer, farther) =>
    [nearer.length ? `Rapprochement : ${list(nearer)}.` : '', farther.length ? `Éloignement : ${list(farther)}.` : '']
      .filter((sentence) => sentence !== '')
      .join(' '),
  move: {
    abroad: (steps, up) => `${far(steps)} vers le ${up ? 'chaud' : 'froid'}`,
    home: (steps, up) =>
      steps ? `${far(steps)} de ${up ? 'mieux' : 'moins'}` : up ? 'un peu mieux' : 'un peu moins bien',
    standing: (marks, up) => `${counted(marks)} point${marks < 2 ? '' : 's'} de ${up ? 'plus' : 'moins'}`,
  },
  line: (what, how) => `${what} : ${how}.`,
  fromTo: (from, to) => `de « ${from} » à « ${to} »`,
  within: (step) => `toujours « ${step} »`,
  key: 'Plus la forme est proche, plus la relation est étroite ; plus le trait compte de brins, plus elle est solide. La proximité n’est en soi ni bonne ni mauvaise.',
  hollow: 'Plein : votre partie. Creux : le cours réel des faits.',
  lesson: {
    line: 'Près, c’est chaud ; loin, c’est froid.',
    trace: 'La flèche va de l’ancienne place, en tirets, à la nouvelle.',
    warm: 'chaud',
    cold: 'froid',
    home: 'À l’intérieur : quatre jauges, et les gens qu’elles concernent',
  },
  /** What each thing at home means. */
  means: {
    security: 'Jusqu’où soldats et policiers tiennent le pays.',
    civilians: 'Si les gens des villages et des villes peuvent vivre sans peur. Dit en mots, jamais en points.',
    support: 'Combien de Maliens sont derrière ceux qui gouvernent.',
    treasury: 'Ce que l’État peut payer.',
    politics: 'Si les partis, la presse et les signataires de l’accord de paix peuvent parler et être entendus.',
  },
  enlarge: 'Voir en grand',
  close: 'Fermer',
  inWords: 'La même chose en mots',
  indicator: 'Ce qui est montré',
  now: 'Maintenant',
  playback: {
    title: 'Votre partie, rejouée',
    lead: 'Scène après scène, votre Cercle à côté de celui auquel mène le cours réel des faits. Les deux sont simulés.',
    play: 'Lire',
    pause: 'Pause',
    previous: 'Scène précédente',
    next: 'Scène suivante',
    slider: 'Scène',
    scene: (number, all, title) => `Scène ${number} sur ${all} : ${title}`,
  },
}
