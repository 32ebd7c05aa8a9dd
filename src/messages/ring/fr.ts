import type { RingWords } from './en'

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
  key: 'Plus la forme est proche, plus la relation est étroite ; plus le trait compte de brins, plus elle est solide. La proximité n’est en soi ni bonne ni mauvaise.',
  ghost: 'En pointillé : la position précédente.',
  enlarge: 'Voir en grand',
  close: 'Fermer',
  inWords: 'La même chose en mots',
  indicator: 'Ce qui est montré',
  now: 'Maintenant',
  before: 'Avant',
  after: 'Après',
  changed: 'Ce qui a bougé',
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
