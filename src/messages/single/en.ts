/** 812345 → `812 kB`. */
const size = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

/** The story in one file: what the file says before the story is there, and how it is offered, in English. */
export const words = {
  opening: 'The story is being unpacked …',
  noScript: 'The story lies packed in this file, and a script unpacks it. Turn JavaScript on and open the file again.',
  tooOld:
    'The story does not play in this browser: it is too old. Open the file in a newer one (Firefox 115, Chrome or Edge 109, Safari 15.4, or later).',
  damaged: 'This file is damaged, so the story cannot be unpacked. Copy it once more from where you have it.',

  title: 'The story in one file',
  lead: 'For devices without a network: save the file, pass it on by stick or Bluetooth, and open it from there. All that is played stays in the browser of that device; it is handed in by code, file or QR code.',
  offer: (languages: string, bytes: number): string => `${languages} (${size(bytes)})`,
  none: 'No file arrived: the network is away, or this site has none. Open this part again later.',
  left: 'It has no fonts of its own, no packages or files for other programs, and its class view writes CSV alone; QR codes in pictures are read only where the browser can do so by itself.',
}
export type SingleWords = typeof words
