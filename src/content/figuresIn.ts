import { type Language, habitsOf } from '../model/languages'
import { wordsOf } from './words/wordsOf'

/** A figure in running text: how it is written, and its value in a form that compares across spellings. */
export interface Figure {
  readonly written: string
  /** `49` for “forty-nine” and “49”; `hundreds` for “hundreds”, “des centaines”. */
  readonly value: string
  /** Whether it needs a citation: digits, and number words above twelve. */
  readonly binding: boolean
}

type Table = Readonly<Record<string, number>>

/** Paragraphs of the briefing, such as II.3 or 0.4, are places, not figures. */
const paragraphIds = /(?<![\p{L}\d.])(?:0|[IVX]+)\.\d+(?!\d)/gu
const digits = /\d+(?:[.,\u202f\u00a0](?=\d)\d+| \d{3}(?!\d))*/gu

/** Every figure of a text, in digits and in words. `figuresIn('forty-nine men', 'en')` → one, value `49`. */
export function figuresIn(text: string, language: Language): Figure[] {
  const read = text.replace(paragraphIds, ' ')
  return [...digitsIn(read, language), ...wordsIn(read, language)]
}

function digitsIn(text: string, language: Language): Figure[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const written = match[0]
    const plain =
      habitsOf(language).decimal === '.'
        ? written.replace(/[,\s\u202f\u00a0](?=\d{3})/gu, '')
        : written.replace(/[\s\u202f\u00a0]/gu, '').replace(',', '.')
    const scale =
      /^[\s\u202f\u00a0-]*(\p{L}+)/u.exec(text.slice(match.index + written.length))?.[1]?.toLowerCase() ?? ''
    const factor = wordsOf(language).scales[scale] ?? (scale === 'millions' ? 1e6 : 1)
    const ordinalOrGlued = /\p{L}$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) // such as G5, D7
    return ordinalOrGlued ? [] : [{ written, value: String(Number(plain) * factor), binding: true }]
  })
}

const known = new Map<Language, ReadonlySet<string>>()

/** All words that may begin a figure, made once: of every word of a story it is asked whether it does. */
function figureWords(language: Language): ReadonlySet<string> {
  const made = known.get(language)
  if (made) return made
  const { numbers, scales, vague } = wordsOf(language)
  const words = new Set([numbers, scales, vague].flatMap(Object.keys))
  known.set(language, words)
  return words
}

function wordsIn(text: string, language: Language): Figure[] {
  const { numbers: units, scales, vague, and } = wordsOf(language)
  const found: Figure[] = []
  let run: string[] = []
  const close = (): void => {
    if (run.length) found.push(...figureOf(run, units, scales))
    run = []
  }
  const tokens = text.toLowerCase().match(/\p{L}+|[^\p{L}]+/gu) ?? []
  const opening = figureWords(language)
  tokens.forEach((token, index) => {
    if (!run.length && !opening.has(token)) return
    if ((token in units || token in scales) && (run.length || !endsInDigit(tokens[index - 1]))) run.push(token)
    else if (token in vague) {
      // After digits (“8 millions”) the word is a scale, counted with them; after a number word it closes the number.
      if (run.length) run.push(token)
      else if (!endsInDigit(tokens[index - 1]))
        found.push({ written: token, value: vague[token] ?? token, binding: true })
      close()
    } else if (
      run.length &&
      !/^[\s\u202f\u00a0-]+$/u.test(token) &&
      !(token === and && isNumber(tokens[index + 2], units))
    )
      close()
  })
  close()
  return found
}

const endsInDigit = (token = ''): boolean => /\d[\s\u202f\u00a0-]*$/u.test(token)

const isNumber = (token: string | undefined, units: Table): boolean => token !== undefined && token in units

function figureOf(run: readonly string[], units: Table, scale: Table): Figure[] {
  let total = 0
  let part = 0
  for (const word of run) {
    const factor = scale[word] ?? (word === 'millions' ? 1e6 : undefined)
    if (factor === undefined) {
      const unit = units[word] ?? 0
      // quatre-vingt(s): the only product among French number words.
      part = (word === 'vingt' || word === 'vingts') && part === 4 ? 80 : part + unit
    } else if (factor === 100) part = (part || 1) * 100
    else {
      total += (part || 1) * factor
      part = 0
    }
  }
  const value = total + part
  const scaled = run.some((word) => word in scale)
  return [{ written: run.join(' '), value: String(value), binding: value > 12 || scaled }]
}
