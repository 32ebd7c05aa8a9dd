import type { GoWords } from './en'

export const words: GoWords = {
  title: 'J’ai un code de classe',
  lead: 'Votre enseignant a écrit cinq mots au tableau. Saisissez-les ici pour ouvrir le travail.',
  noScript: 'Seul un script peut lire un code de classe. Activez JavaScript, ou demandez le lien à votre enseignant.',
  label: 'Les cinq mots',
  hint: 'Majuscules, accents, traits d’union et espaces ne comptent pas. Rien n’est envoyé nulle part.',
  open: 'Ouvrir le travail',
  count: (words) => `Un code de classe a cinq mots ; il y en a ici ${words}. Regardez de nouveau le tableau.`,
  unknown: (word, at) => `Le mot ${at + 1}, « ${word} », n’est dans aucun code de classe.`,
  perhaps: (word) => `Vouliez-vous dire « ${word} » ?`,
  take: (word) => `Mettre « ${word} »`,
  look: 'Regardez de nouveau le tableau.',
  mixed:
    'Ces cinq mots existent tous dans des codes de classe, mais ils ne vont pas ensemble : l’un n’est pas le bon, ou deux ont été intervertis.',
  newer:
    'Ce code a été fait avec une version plus récente de Conseiller Bamako. Rechargez cette page pour l’obtenir, puis réessayez.',
  link: 'J’ai plutôt un lien',
}
