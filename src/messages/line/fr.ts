import type { LineWords } from './en'

const times = (count: number): string => (count < 2 ? `${count} décision` : `${count} décisions`)

/** The double line in French. */
export const words: LineWords = {
  title: 'La double ligne',
  lead: 'Deux lignes : ce qui s’est vraiment passé, et ce que vous avez conseillé ; elles se séparent là où votre conseil a été suivi alors que les autorités ont fait autrement, et se rejoignent à la scène suivante.',
  happened: 'Ce qui s’est passé',
  advised: 'Ce que vous avez conseillé',
  youAdvised: 'Vous avez conseillé',
  simulated: 'simulé',
  file: (title) => `Dossier : ${title}`,
  stepsBack: 'Retour en arrière.',
  where: (paragraphs) => `Briefing, ${paragraphs.join(', ')}`,
  apart: 'Suivi ; les autorités, elles, ont agi autrement. Les lignes se séparent.',
  same: 'Suivi, et au plus près de ce qu’ont fait les autorités. Les lignes vont ensemble.',
  aside: 'Écarté, et gardé au dossier. Les lignes vont ensemble.',
  alone: 'Suivi ; les faits n’indiquent aucune conduite à mettre en regard. Votre ligne va seule.',
  asideAlone: 'Écarté, et gardé au dossier. Les faits n’indiquent aucune conduite à mettre en regard.',
  meets: 'Les lignes se rejoignent',
  meetsScene: (title) => `là où « ${title} » s’ouvre sur les faits établis.`,
  meetsFile: 'là où le dossier suivant s’ouvre sur les faits établis.',
  meetsFact: 'là où les faits vous rattrapent :',
  ahead: 'Vous n’êtes pas allé plus loin : les lignes sont encore séparées.',
  end: 'Le briefing s’arrête le 9 février 2023. Après ce jour, les lignes n’ont plus à se rejoindre.',
  avertedThis: 'Sur la vôtre, ce qu’ont fait les autorités n’a pas lieu.',
  averted: 'Établi, mais absent de votre ligne à partir d’ici :',
  parted: (parted, all) => `Séparée des faits pour ${times(parted)} sur ${all}`,
  unreported: (count) => `pour ${count}, les faits n’indiquent aucune conduite`,
  none: 'Aucune décision pour l’instant',
}
