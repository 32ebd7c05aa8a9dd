const counted = (count: number): string => ['', 'one', 'two', 'three'][count] ?? String(count)
const far = (steps: number): string =>
  steps === 0 ? 'a little' : `${counted(steps)} ${steps === 1 ? 'step' : 'steps'}`
const list = (names: readonly string[]): string => names.join('; ')

/** The Ring’s own words in English: they come with the picture. */
export const words = {
  title: 'The Ring',
  bamako: 'Bamako',
  /** What the picture shows, in a sentence for each distance. */
  summary: (near: readonly string[], between: readonly string[], far: readonly string[]): string =>
    [
      near.length ? `Near Bamako: ${list(near)}.` : 'Nobody is near Bamako.',
      between.length ? `In between: ${list(between)}.` : '',
      far.length ? `Far off: ${list(far)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  moved: (nearer: readonly string[], farther: readonly string[]): string =>
    [nearer.length ? `Come nearer: ${list(nearer)}.` : '', farther.length ? `Drifted off: ${list(farther)}.` : '']
      .filter((sentence) => sentence !== '')
      .join(' '),
  /** How far a scale moved, after its name and a colon; `steps` is 0 within a step. */
  move: {
    abroad: (steps: number, up: boolean): string => `${far(steps)} ${up ? 'warmer' : 'colder'}`,
    home: (steps: number, up: boolean): string => `${far(steps)} ${up ? 'better' : 'worse'}`,
    standing: (marks: number, up: boolean): string => `${counted(marks)} ${up ? 'up' : 'down'}`,
  },
  /** A line: what moved, and how. */
  line: (what: string, how: string): string => `${what}: ${how}.`,
  fromTo: (from: string, to: string): string => `from “${from}” to “${to}”`,
  within: (step: string): string => `still “${step}”`,
  key: 'The nearer the shape, the closer the relation; the more strands in the line, the firmer. Near is neither good nor bad in itself.',
  hollow: 'Filled: your run. Hollow: the record’s own way.',
  lesson: {
    line: 'Near is warm; far is cold.',
    trace: 'The arrow leads from the old place, in dashes, to the new one.',
    warm: 'warm',
    cold: 'cold',
    home: 'At home: four gauges, and the people they are about',
  },
  /** What each thing at home means. */
  means: {
    security: 'How far soldiers and police hold the country.',
    civilians: 'Whether people in villages and towns can live without fear. Told in words, never as a score.',
    support: 'How many Malians stand behind those in power.',
    treasury: 'What the state can pay.',
    politics: 'Whether parties, press and those who signed the peace agreement can speak and are heard.',
  },
  enlarge: 'See it large',
  close: 'Close',
  inWords: 'The same in words',
  indicator: 'What is shown',
  now: 'Now',
  playback: {
    title: 'Your run, played back',
    lead: 'Scene by scene, your Ring beside the one that the record’s own way adds up to. Both are simulated.',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous scene',
    next: 'Next scene',
    slider: 'Scene',
    scene: (number: number, all: number, title: string): string => `Scene ${number} of ${all}: ${title}`,
  },
}

export type RingWords = typeof words
