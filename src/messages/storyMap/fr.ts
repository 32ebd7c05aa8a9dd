import type { StoryMapWords } from './en'

/** Le plan de l’histoire, en français. */
export const words: StoryMapWords = {
  lead: 'Pour les enseignants et les auteurs : chaque dossier, chaque scène et chaque décision, où ils mènent et ce qui revient plus tard. Le plan dit comment l’histoire finit.',
  wholeTitle: 'L’ensemble',
  whole:
    'Les dossiers dans l’ordre des chapitres, puis les fins. Un trait discontinu : un conseil donné dans un dossier revient dans un autre ; plus le trait est fort, plus il y en a.',
  chapter:
    'Les cercles sont les options, avec les lettres que leur donnent les fiches et le mode classe ; une partie les mélange. Un cercle plein revient plus tard. Les traits discontinus montrent où, dans le chapitre ; le tableau le dit pour toutes.',
  figure: (title: string): string => `Plan de « ${title} » ; le tableau dit la même chose en mots`,
  simulated: 'simulé',
  scene: 'Scène',
  decision: 'Décision',
  options: 'Options, et où elles reviennent',
  next: 'Mène à',
  weights: { memo: 'Note', call: 'Appel', 'set-piece': 'Papier sur le bureau' },
  none: 'aucune',
  record: 'la plus proche de ce qui s’est passé',
  needs: (standing: number): string => `demande une confiance de ${standing}`,
  back: 'revient dans :',
  or: 'ou',
  end: 'fin du dossier',
  endingsTitle: 'Les fins',
  endings:
    'On raconte la première dont la condition est remplie. Certaines ne lisent que l’éloignement des partenaires : aucune décision n’y mène à elle seule.',
  ending: 'Fin',
  announced: 'Annoncée dans',
  from: 'Décisions qu’elle lit',
  state: 'où en sont les choses',
  toMaterials: 'Matériel pour la classe',
}
