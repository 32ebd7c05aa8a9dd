import type { OfflineWords } from './en'

/** 1612345 → `1,6 Mo`. */
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`

/** Ce qui est gardé sur l’appareil, en français. */
export const words: OfflineWords = {
  title: 'Sans réseau',
  lead: 'Ce que vous avez ouvert est gardé sur cet appareil. Gardez le tout, et tout fonctionne en français sans réseau : le récit, les quiz, la remise, les pages de la classe, les fiches et l’atlas.',
  keep: (bytes) => `Garder sur cet appareil (${size(bytes)})`,
  progress: 'Ce qui est arrivé',
  arriving: (kept, bytes) => `${size(kept)} sur ${size(bytes)} sont là.`,
  whole: (bytes) =>
    `Tout le récit en français est gardé sur cet appareil (${size(bytes)} ont été téléchargés). Tout fonctionne sans réseau : ouvrez-le à cette adresse.`,
  failures: {
    network: 'Tout n’est pas arrivé. Ce qui est venu est gardé : réessayez quand le réseau sera revenu.',
    room: 'Cet appareil n’a pas assez de place. Ce qui est venu est gardé : faites de la place et réessayez.',
    changed: 'Le site a été renouvelé entre-temps. Rechargez cette page, puis gardez-la.',
  },
  newer: 'Une nouvelle version de ce site est là. Rien de ce qui est à vous ne se perd si vous la prenez.',
  renew: 'La prendre maintenant',
  later: 'Plus tard',
}
