import type { BeatsWords } from './en'

const quoted = (advice: readonly string[]): string => advice.map((one) => `« ${one} »`).join(' ou ')

/** Ce qui mène d’une partie d’une suite à l’autre, en français. */
export const words: BeatsWords = {
  step: (number, all) => `Étape ${number} sur ${all}`,
  inStory: 'Inventé pour ce récit',
  aside: {
    memo: 'Les événements réels suivent leur cours. Votre note est gardée, et pourra être citée.',
    call: 'Les événements réels suivent leur cours. Vos mots sont notés, et pourront être cités.',
    'set-piece': 'Les événements réels suivent leur cours. Votre version est gardée, et pourra être citée.',
  },
  mood: { pleased: 's’en réjouit', troubled: 's’en inquiète' },
  beside: (same) =>
    same
      ? 'Vous avez conseillé ce qui est le plus proche de ce qui a vraiment été fait.'
      : 'Dans la réalité, les autorités n’ont pas fait ce que vous conseilliez.',
  nearest: 'Le plus proche de ce qu’elles ont fait :',
  still: {
    unanswered: 'Rien n’a bougé : on ne vous a pas suivi, et le briefing ne dit pas ce qui a été fait à la place.',
    atEnd: 'Rien n’a bougé : ce que cela touche est déjà au bout de son échelle.',
  },
  before: 'avant',
  now: 'maintenant',
  why: 'Pourquoi, et d’où on le sait',
  more: (count) => `${count} ${count < 2 ? 'autre changement' : 'autres changements'} ; pourquoi, et d’où on le sait`,
  paragraphs: 'I.4 veut dire : partie I, paragraphe 4 du briefing.',
  judged: 'Ce que vaut votre preuve',
  nothing: 'Rien sur l’échelle simulée.',
  elsewhere: {
    beside: (advice) => `Elle est hors sujet : elle parle pour ${quoted(advice)}, et ne vous rapporte rien.`,
    against: (advice) => `Elle plaide contre votre conseil : elle parle pour ${quoted(advice)}.`,
  },
  evidence: (card) => `Votre fiche : « ${card} ».`,
  spent: 'Vos mots ont déplu au pouvoir.',
  twice: 'Un point pour des mots mal reçus, un pour la preuve.',
  wonBack: 'Elle vous rend la confiance que vos mots vous ont coûtée.',
  again: 'On vous en reparlera :',
  ahead: 'Ensuite',
  /** The slip of the record: what its parts are, each by itself. */
  slip: {
    title: 'Tiré du briefing',
    sub: 'Ce qui s’est réellement passé',
    said: 'Ce que dit le briefing',
    did: 'Ce qu’ont fait les autorités',
    saw: 'Ce qu’en disaient les autorités',
    then: 'Ce qui est venu ensuite',
    thenSeen: 'Ce qui est venu ensuite, et ce qu’on en a pensé',
    seen: 'Ce qu’on en a pensé',
    judged: 'Ce qu’en pense Crisis Group',
    advice: 'Ce que conseille Crisis Group',
    more: 'En savoir plus',
    noResponse: 'Le briefing ne rapporte aucune réponse.',
  },
}
