import type { SingleWords } from './en'

const size = (bytes: number): string => `${Math.round(bytes / 1000)} ko`

/** The story in one file, in French. */
export const words: SingleWords = {
  opening: 'Le récit est en cours de décompression…',
  noScript:
    'Le récit est compressé dans ce fichier, et un script le décompresse. Activez JavaScript, puis ouvrez de nouveau le fichier.',
  tooOld:
    'Ce navigateur est trop ancien pour le récit. Ouvrez le fichier dans un autre, plus récent (Firefox 115, Chrome ou Edge 109, Safari 15.4, ou au-delà).',
  damaged: 'Ce fichier est abîmé : le récit ne peut pas être décompressé. Copiez-le de nouveau depuis sa source.',

  title: 'Le récit en un seul fichier',
  lead: 'Pour les appareils sans réseau : enregistrez le fichier, transmettez-le par clé USB ou Bluetooth, et ouvrez-le sur place. Tout ce qui est joué reste dans le navigateur de l’appareil ; on le rend par code, fichier ou code QR.',
  offer: (languages, bytes) => `En ${languages} (${size(bytes)})`,
  none: 'Aucun fichier n’est arrivé : le réseau est coupé, ou ce site n’en propose pas. Rouvrez cette partie plus tard.',
  left: 'Il n’a ni polices propres, ni paquets et fichiers pour d’autres logiciels, et sa vue de classe n’écrit que du CSV ; un code QR dans une image n’est lu que si le navigateur sait le faire lui-même.',
}
