import type { KeepingWords } from './en'

/** What is said where something could not be kept, in French. */
export const words: KeepingWords = {
  save: 'Votre dernière action n’a pas pu être enregistrée dans ce navigateur. Gardez cette page ouverte pour ne pas la perdre.',
  load: 'Les parties enregistrées dans ce navigateur n’ont pas pu être lues. Vous pouvez jouer ; rien n’a été effacé.',
  memory:
    'Ce navigateur ne permet pas à la page de garder quoi que ce soit. Votre partie dure tant que cette page reste ouverte.',
  full: 'Cet appareil n’a plus de place : votre dernière action n’a pas été enregistrée. Libérez-en ; elle le sera avec la suivante.',
  newer:
    'Une version plus récente de ce site garde ici vos parties ; celle-ci n’y touche pas. Rechargez pour l’obtenir : ce que vous faites sur cette page n’est pas enregistré.',
  parted:
    'Un autre onglet a pris un autre chemin à partir d’ici. Les deux sont gardés ; celui-ci continue dans une branche.',
  dismiss: 'Fermer ce message',
}
