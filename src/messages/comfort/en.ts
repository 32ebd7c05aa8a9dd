/** The sheets of reading comfort and of the keys, and the reader aloud, in English. */
export const words = {
  title: 'Reading comfort',
  lead: 'What you choose holds at once, on every page, and is remembered in this browser.',
  sampleTitle: 'A sample',
  sample:
    'So a page will read: a date such as 9 February 2023, a figure such as 1,240, names such as Bamako, Ségou, Ménaka.',
  textSize: {
    legend: 'Text size',
    options: { '0.875': 'Smaller', '1': 'As the browser has it', '1.25': 'Larger', '1.5': 'Much larger', '2': 'Twice' },
  },
  lineSpacing: {
    legend: 'Spacing',
    options: { normal: 'Normal', wide: 'Wider lines', widest: 'Wider lines, letters and words' },
  },
  face: { legend: 'Typeface', options: { serif: 'Book face', dyslexic: 'OpenDyslexic' } },
  faceNote: 'Some readers with dyslexia find it easier. It is fetched when you choose it (about 240 kB).',
  theme: { legend: 'Colours', options: { device: 'As the device', light: 'Light', dark: 'Dark' } },
  contrast: { legend: 'Contrast', options: { device: 'As the device', more: 'Black and white, strong edges' } },
  motion: { legend: 'Motion', options: { device: 'As the device', less: 'None' } },
  telling: { legend: 'Tell outcomes and long scenes', options: { steps: 'In steps', whole: 'All at once' } },
  rate: {
    legend: 'Reading aloud: pace',
    options: { '0.75': 'Slower', '1': 'Normal', '1.25': 'Faster', '1.5': 'Much faster' },
  },
  voice: 'Reading aloud: voice',
  ownVoice: 'As the device',
  voiceNote: 'Only voices of this device are offered, so nothing that you read is sent anywhere.',
  keysLegend: 'Keyboard',
  keysOn: 'Single keys do things',
  keysNote: 'Switch this off if a screen reader, voice control or another tool uses the same keys.',
  showKeys: 'Show the keys',
  reset: 'Back to the defaults',
  resetDone: 'Everything is back to the defaults.',
  close: 'Close',

  keysTitle: 'Keyboard shortcuts',
  keysLead: 'Press a key by itself, outside of a text field. All else works with Tab, the arrow keys, Space and Enter.',
  keysAreOff: 'They are switched off.',
  key: 'Key',
  does: 'What it does',
  keys: {
    '1': 'Pick an option',
    e: 'Go to the evidence',
    n: 'Continue, turn the page',
    s: 'Where things stand',
    r: 'Read aloud, pause, read on',
    j: 'Journal',
    a: 'Atlas',
    c: 'Contents',
    t: 'Reading comfort',
    '?': 'This list',
  },

  listening: 'Read aloud',
  pause: 'Pause',
  play: 'Read on',
  previous: 'Previous sentence',
  next: 'Next sentence',
  stop: 'Stop reading',
  pace: 'Pace',
  times: (rate: number): string => `${rate} ×`,
  sentence: (number: number, all: number): string => `Sentence ${number} of ${all}`,
  spoken: (status: string, text: string): string => `${status}: ${text}`,
}

/** What each language must say. */
export type ComfortWords = typeof words
