import type { MapWords } from './en'

const winds = [
  'au nord',
  'au nord-est',
  'à l’est',
  'au sud-est',
  'au sud',
  'au sud-ouest',
  'à l’ouest',
  'au nord-ouest',
]

const kilometres = new Intl.NumberFormat('fr')

/** The words of the map in French. */
export const words: MapWords = {
  title: 'Carte : le Mali et ses voisins',
  countries: {
    algeria: 'Algérie',
    'western-sahara': 'Sahara occidental',
    morocco: 'Maroc',
    gambia: 'Gambie',
    'sierra-leone': 'Sierra Leone',
    liberia: 'Libéria',
    ghana: 'Ghana',
    benin: 'Bénin',
    nigeria: 'Nigéria',
  },
  marked: 'Sur la carte',
  here: 'ici',
  mali: 'le pays entier',
  beside: (wind) => `pays voisin du Mali, ${winds[wind] ?? ''}`,
  distance: (km, wind) => `à environ ${kilometres.format(km)} km ${winds[wind] ?? ''} de Bamako`,
  country: 'un pays d’Afrique de l’Ouest',
  off: (wind) => `hors de cette carte, ${winds[wind] ?? ''}`,
  offAt: (place, wind) => `${place} : hors de cette carte, ${winds[wind] ?? ''}`,
  undrawn: 'ne tient pas en un seul point de la carte',
  view: 'Partie de la carte affichée',
  region: 'Toute la région',
  scale: (km) => `environ ${kilometres.format(km)} km`,
  neighbours: (label, step) => `${label} : ${step}`,
  simulated: 'simulé',
  colon: ' : ',
  credit: 'Frontières : Natural Earth, domaine public. Ni fleuves ni routes ne sont tracés.',
}
