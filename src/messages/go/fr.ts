import type { GoWords } from './en'

export const words: GoWords = {
  title: 'J’ai un code de classe',
  lead: 'Votre professeur a écrit cinq mots au tableau. Saisissez-les ici ; le travail s’ouvre.',
  noScript: 'Un code de classe est lu par un script. Activez JavaScript, ou demandez le lien à votre professeur.',
  label: 'Les cinq mots',
  hint: 'Majuscules, accents, traits d’union et espaces ne comptent pas. Rien n’est envoyé nulle part.',
  open: 'Ouvrir le travail',
  count: (words) => `Un code de classe a cinq mots ; il y en a ici ${words}. Regardez encore le tableau.`,
  unknown: (word, at) => `Le mot ${at + 1}, « ${word} », n’est dans aucun code de classe.`,
  perhaps: (word) => `Vouliez-vous dire « ${word} » ?`,
  take: (word) => `Mettre « ${word} »`,
  look: 'Regardez encore le tableau.',
  mixed:
    'Ces cinq mots sont tous de codes de classe, mais ne vont pas ensemble : l’un est un autre, ou deux ont changé de place.',
  newer:
    'Ce code a été fait avec une version plus récente de Conseiller Bamako. Rechargez cette page pour l’obtenir, puis réessayez.',
  link: 'J’ai plutôt un lien',
}
