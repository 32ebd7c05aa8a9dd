import type { Language } from '../../model/ids'

export interface Passage {
  readonly name: string
  readonly tags: readonly string[]
  /** Where it lies on Twine’s map, in hundreds of its units: column, row. */
  readonly at: readonly [number, number]
  readonly text: string
}

export interface TweeStory {
  readonly title: string
  readonly language: Language
  readonly start: string
  readonly passages: readonly Passage[]
}

/** A story as Twee 3 (“Twee 3 Specification”) for Twine’s own format, Harlowe. */
export function printTwee({ title, language, start, passages }: TweeStory): string {
  const data = { ifid: ifid(language), format: 'Harlowe', 'format-version': '3.3.9', start, zoom: 0.6 }
  return [
    `:: StoryTitle\n${title}`,
    `:: StoryData\n${JSON.stringify(data, null, 2)}`,
    ...passages.map(({ name, tags, at: [column, row], text }) => {
      const head = tags.length ? ` [${tags.map(escaped).join(' ')}]` : ''
      const place = JSON.stringify({ position: `${100 + column * 150},${100 + row * 150}`, size: '100,100' })
      return `:: ${escaped(name)}${head} ${place}\n${text.replace(/^::/gmu, '\\::')}`
    }),
  ]
    .join('\n\n')
    .concat('\n')
}

const escaped = (name: string): string => name.replace(/[\\[\]{}]/gu, '\\$&')

/** Each language is a work of its own, and always the same one. */
function ifid(language: Language): string {
  const own = [...language].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('')
  return `6D8C1F52-0B7E-4C39-9A21-${own.padStart(12, '0').toUpperCase()}`
}
