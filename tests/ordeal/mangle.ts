/** Chance from a seed: the same inputs every time, and others for another seed. */
export type Chance = (below: number) => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[chance(all.length)] as T

/** What has broken readers before: numbers beyond dates and counts, names that objects have by nature, letters that are no letters. */
const words = [
  '1e300',
  '-1',
  '9007199254740993',
  'NaN',
  '__proto__',
  'constructor',
  '\u0000',
  '\u2028',
  '\ud800',
  '😀',
  '\u202e',
  '"',
  '{',
  '[',
  ',000'.repeat(400),
  '=cmd|x!A1',
  '<script>',
  'AB1.s.99999.0000000.',
] as const
const values: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  9e15,
  '',
  'x',
  '\u2028',
  'y'.repeat(5000),
  [],
  {},
  [[[[[[[[]]]]]]]],
  JSON.parse('{"__proto__":{"ok":true},"constructor":1}'),
  Array.from({ length: 300 }, () => ({})),
]

const textTurns: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => text.slice(0, chance(text.length + 1)),
  (text, chance) => text.slice(chance(text.length + 1)),
  (text, chance) => at(text, chance, (here) => String.fromCharCode(here.charCodeAt(0) ^ (1 << chance(7)))),
  (text, chance) => at(text, chance, () => ''),
  (text, chance) => at(text, chance, (here) => here.repeat(1 + chance(60))),
  (text, chance) => at(text, chance, (here) => here + oneOf(chance, words)),
  (text, chance) => text + oneOf(chance, ['\n', ' ', '']) + text,
  (text, chance) => text.split('').reverse().join('').slice(chance(9)),
]

function at(text: string, chance: Chance, turn: (here: string) => string): string {
  const place = chance(text.length + 1)
  return text.slice(0, place) + turn(text[place] ?? ' ') + text.slice(place + 1)
}

/** A text, hurt once to three times. */
export function mangledText(text: string, chance: Chance): string {
  let now = text
  for (let turns = 1 + chance(3); turns > 0; turns--) now = oneOf(chance, textTurns)(now, chance).slice(0, 200_000)
  return now
}

/** Plain data of which one part is another, is gone, or stands there many times. */
export function mangledValue(value: unknown, chance: Chance): unknown {
  if (chance(6) === 0 || typeof value !== 'object' || value === null) return oneOf(chance, values)
  const keys = Object.keys(value)
  if (keys.length === 0) return oneOf(chance, values)
  const key = oneOf(chance, keys)
  const inside = (value as Record<string, unknown>)[key]
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])]
    const place = Number(key)
    const turn = chance(5)
    if (turn === 0) list.splice(place, 1)
    else if (turn === 1) list.push(...Array.from({ length: chance(40) }, () => inside))
    else list[place] = mangledValue(inside, chance)
    return list
  }
  const turn = chance(8)
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  if (turn === 0) return rest
  if (turn === 1) return { ...rest, [oneOf(chance, words)]: inside }
  return { ...rest, [key]: mangledValue(inside, chance) }
}

/** Bytes with some turned, cut off, or repeated. */
export function mangledBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const place = chance(bytes.length + 1)
  const turn = chance(4)
  if (turn === 0) return bytes.slice(0, place)
  if (turn === 1)
    return Uint8Array.from([
      ...bytes.slice(0, place),
      ...Array.from({ length: chance(20) }, () => 255),
      ...bytes.slice(place),
    ])
  const now = Uint8Array.from(bytes)
  for (let turns = 1 + chance(4); turns > 0; turns--) now[chance(now.length)] = chance(256)
  return turn === 2 ? now : Uint8Array.from([...now, ...now.slice(place)])
}
