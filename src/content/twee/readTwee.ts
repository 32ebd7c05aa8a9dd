/** A passage as written, its header taken apart. */
export interface TweePassage {
  readonly name: string
  readonly tags: readonly string[]
  readonly text: string
  /** Of its header, from 1. */
  readonly line: number
}

export interface TweeSource {
  /** Empty where it has none. */
  readonly title: string
  /** Name of the passage it begins with. */
  readonly start: string
  /** Those that are read, without what holds data, styles or scripts. */
  readonly passages: readonly TweePassage[]
}

const special = new Set([
  'StoryTitle',
  'StoryData',
  'StoryAuthor',
  'StorySubtitle',
  'StoryInit',
  'StoryCaption',
  'StoryMenu',
])
const unread = new Set(['script', 'stylesheet', 'startup', 'header', 'footer', 'widget'])

/** Reads Twee 3 (and earlier: a header without data). Whatever it is given, it ends; a text without a header has no passages. */
export function readTwee(text: string): TweeSource {
  const all = passagesIn(text.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u))
  const held = (name: string): string => all.find((passage) => passage.name === name)?.text.trim() ?? ''
  const passages = all.filter(
    ({ name, tags }) => !special.has(name) && !tags.some((tag) => unread.has(tag.toLowerCase())),
  )
  const named = startIn(held('StoryData'))
  const start = [named, 'Start'].find((name) => passages.some((passage) => passage.name === name))
  return { title: held('StoryTitle'), start: start ?? passages[0]?.name ?? '', passages }
}

function passagesIn(lines: readonly string[]): readonly TweePassage[] {
  const starts = lines.flatMap((line, at) => (line.startsWith('::') ? [at] : []))
  return starts.map((from, which) => {
    const { name, tags } = headerOf(lines[from]!.slice(2))
    const text = lines
      .slice(from + 1, starts[which + 1])
      .map((line) => line.replace(/^\\::/u, '::'))
      .join('\n')
    return { name, tags, text, line: from + 1 }
  })
}

/** `Name [tags] {"position": …}`, with a backslash before each bracket of a name. */
function headerOf(header: string): Pick<TweePassage, 'name' | 'tags'> {
  const plain = header.replace(/(?<!\\)\{(?:[^}\\]|\\.)*\}\s*$/u, '')
  const found = /^((?:[^\\[]|\\.)*)(?:\[((?:[^\]\\]|\\.)*)\])?/u.exec(plain)
  const unescaped = (text: string): string => text.replace(/\\(.)/gu, '$1').trim()
  return { name: unescaped(found?.[1] ?? ''), tags: (found?.[2] ?? '').split(/\s+/u).filter(Boolean).map(unescaped) }
}

function startIn(data: string): string | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null && 'start' in value ? String(value.start) : undefined
  } catch {
    return undefined
  }
}
