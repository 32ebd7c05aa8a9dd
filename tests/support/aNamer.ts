import type { Namer } from '../../src/classroom/tables'

const same = (id: string): string => id

/** Names everything by its id. */
export const aNamer: Namer = {
  student: ({ names }) => names.map((one) => one.trim()).join(', '),
  person: ({ name }) => name.trim(),
  chapter: same,
  section: () => 'I',
  episode: same,
  scene: same,
  option: (_, id) => id,
  fact: same,
  stem: same,
  chosen: (_, id) => id,
  belief: () => '',
  ending: same,
  time: String,
  asks: (debrief) => (debrief === null ? 'memo' : `debrief ${debrief}`),
  sentence: (text) => text,
}
