import type { ChangesWords } from './en'

/** Ce que les remaniements du récit ont fait à une partie, en français. */
export const words: ChangesWords = {
  title: 'Le récit a changé',
  lead: 'Cette partie a été commencée avec une version antérieure du récit. Elle est suivie aussi loin que possible :',
  journalTitle: 'Ce qui a changé pour cette partie',
  entry: 'Le dossier par lequel elle commençait n’existe plus : elle s’ouvre à la première page.',
  scene: (words) => `La scène classée sous « ${words} » n’existe plus, ni ce que vous y avez conseillé.`,
  option: (scene, words) =>
    `Dans « ${scene} », le conseil classé sous « ${words} », que vous aviez donné, n’est plus proposé.`,
  evidence: (scene) => `Dans « ${scene} », la preuve sur laquelle vous appuyiez votre conseil n’est plus sur la table.`,
  unfollowed: (count) =>
    count < 2
      ? `${count} décision ultérieure n’en découle plus.`
      : `${count} décisions ultérieures n’en découlent plus.`,
  withdrawn: (count) =>
    count < 2
      ? `${count} réponse portait sur une question retirée depuis : elle ne compte plus.`
      : `${count} réponses portaient sur des questions retirées depuis : elles ne comptent plus.`,
  unreached: (count) =>
    count < 2
      ? `${count} réponse appartient à un dossier que la partie n’atteint plus.`
      : `${count} réponses appartiennent à des dossiers que la partie n’atteint plus.`,
  reworded: (count) =>
    count < 2
      ? `${count} réponse portait sur une question formulée autrement depuis : elle est gardée, sans être notée.`
      : `${count} réponses portaient sur des questions formulées autrement depuis : elles sont gardées, sans être notées.`,
  stands: (where, decisions) =>
    `Elle en est maintenant à ${where}, avec ${decisions < 2 ? `${decisions} décision qui tient` : `${decisions} décisions qui tiennent`} encore.`,
  scenePlace: (title) => `« ${title} »`,
  chapterEnd: (title) => `la fin du chapitre « ${title} »`,
  end: 'sa fin',
  unnamed: 'une scène',
  branches:
    'Rien n’est perdu : le journal garde la partie telle que vous l’avez jouée. En continuant, vous continuez dans une branche.',
  kept: 'Rien n’est perdu : la partie est gardée telle que vous l’avez jouée.',
  close: 'Fermer',
  journal: 'La voir dans le journal',
}
