import type { ComfortWords } from './en'

/** Les feuilles du confort de lecture et des touches, et la lecture à voix haute, en français. */
export const words: ComfortWords = {
  title: 'Confort de lecture',
  lead: 'Vos choix s’appliquent aussitôt, sur toutes les pages, et restent en mémoire dans ce navigateur.',
  sampleTitle: 'Un exemple',
  sample:
    'Ainsi se lira une page : une date comme le 9 février 2023, un nombre comme 1 240, des noms comme Bamako, Ségou, Ménaka.',
  textSize: {
    legend: 'Taille du texte',
    options: {
      '0.875': 'Plus petit',
      '1': 'Celle du navigateur',
      '1.25': 'Plus grand',
      '1.5': 'Bien plus grand',
      '2': 'Le double',
    },
  },
  lineSpacing: {
    legend: 'Espacement',
    options: { normal: 'Normal', wide: 'Lignes plus espacées', widest: 'Lignes, lettres et mots plus espacés' },
  },
  face: { legend: 'Caractères', options: { serif: 'Caractères de livre', dyslexic: 'OpenDyslexic' } },
  faceNote:
    'Plus faciles pour certaines personnes dyslexiques. Ils sont chargés quand vous les choisissez (environ 240 Ko).',
  theme: { legend: 'Couleurs', options: { device: 'Celles de l’appareil', light: 'Claires', dark: 'Sombres' } },
  contrast: { legend: 'Contraste', options: { device: 'Celui de l’appareil', more: 'Noir et blanc, bords marqués' } },
  motion: { legend: 'Animations', options: { device: 'Comme sur l’appareil', less: 'Aucune' } },
  telling: { legend: 'Les suites et les longues scènes', options: { steps: 'Par étapes', whole: 'D’un coup' } },
  rate: {
    legend: 'Lecture à voix haute : vitesse',
    options: { '0.75': 'Plus lente', '1': 'Normale', '1.25': 'Plus rapide', '1.5': 'Bien plus rapide' },
  },
  voice: 'Lecture à voix haute : voix',
  ownVoice: 'Celle de l’appareil',
  voiceNote: 'Seules les voix de cet appareil sont proposées : rien de ce que vous lisez n’est envoyé ailleurs.',
  keysLegend: 'Clavier',
  keysOn: 'Activer les raccourcis d’une seule touche',
  keysNote: 'À désactiver si un lecteur d’écran, une commande vocale ou un autre outil utilise les mêmes touches.',
  showKeys: 'Voir les touches',
  reset: 'Revenir aux réglages d’origine',
  resetDone: 'Tout est revenu aux réglages d’origine.',
  close: 'Fermer',

  keysTitle: 'Raccourcis clavier',
  keysLead:
    'Appuyez sur une touche seule, hors d’un champ de texte. Tout le reste se fait avec Tabulation, les flèches, Espace et Entrée.',
  keysAreOff: 'Ils sont désactivés.',
  key: 'Touche',
  does: 'Ce qu’elle fait',
  keys: {
    '1': 'Choisir une option',
    e: 'Aller aux preuves',
    n: 'Continuer, tourner la page',
    s: 'Où en sont les choses',
    r: 'Lire à voix haute, mettre en pause, reprendre',
    j: 'Journal',
    a: 'Atlas',
    c: 'Sommaire',
    t: 'Confort de lecture',
    '?': 'Cette liste',
  },

  listening: 'Lecture à voix haute',
  pause: 'Pause',
  play: 'Reprendre',
  previous: 'Phrase précédente',
  next: 'Phrase suivante',
  stop: 'Arrêter la lecture',
  pace: 'Vitesse',
  times: (rate) => `${String(rate).replace('.', ',')} ×`,
  sentence: (number, all) => `Phrase ${number} sur ${all}`,
  spoken: (status, text) => `${status} : ${text}`,
}
