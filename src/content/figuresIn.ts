import { type Language, habitsOf } from '../model/languages'

/** A figure in running text: how it is written, and its value in a form that compares across spellings. */
export interface Figure {
  readonly written: string
  /** `49` for “forty-nine” and “49”; `hundreds` for “hundreds”, “des centaines”. */
  readonly value: string
  /** Whether it needs a citation: digits, and number words above twelve. */
  readonly binding: boolean
}

const en: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => (en[word] = (i + 2) * 10))

const fr: Record<string, number> = Object.fromEntries(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value) => [word, value]),
)
Object.assign(fr, {
  une: 1,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  nonante: 90,
})

const numbers: Record<Language, Record<string, number>> = { en, fr }

const scales: Record<Language, Record<string, number>> = {
  en: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  fr: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
}
/** Words for a vague many: compared by their own name, the same in both languages. */
const vague: Record<string, string> = {
  hundreds: 'hundreds',
  centaines: 'hundreds',
  thousands: 'thousands',
  milliers: 'thousands',
  millions: 'millions',
  dozens: 'dozens',
  dozen: 'dozen',
  dizaines: 'tens',
  douzaine: 'dozen',
  quinzaine: '15',
  vingtaine: '20',
  centaine: 'hundreds',
  billions: 'billions',
}
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
    const factor = scales[language][scale] ?? (scale === 'millions' ? 1e6 : 1)
    const ordinalOrGlued = /\p{L}$/u.test(text.slice(0, match.index)) // such as G5, D7
    return ordinalOrGlued ? [] : [{ written, value: String(Number(plain) * factor), binding: true }]
  })
}

function wordsIn(text: string, language: Language): Figure[] {
  const units = numbers[language]
  const found: Figure[] = []
  let run: string[] = []
  const close = (): void => {
    if (run.length) found.push(...figureOf(run, units, scales[language]))
    run = []
  }
  const tokens = text.toLowerCase().match(/\p{L}+|[^\p{L}]+/gu) ?? []
  tokens.forEach((token, index) => {
    const previousDigit = /\d[\s\u202f\u00a0-]*$/u.test(tokens[index - 1] ?? '')
    if ((token in units || token in scales[language]) && !(run.length === 0 && previousDigit)) run.push(token)
    else if (token in vague) {
      // After digits (“8 millions”) the word is a scale, counted with them; after a number word it closes the number.
      if (!previousDigit && !run.length) found.push({ written: token, value: vague[token] ?? token, binding: true })
      else if (run.length) run.push(token)
      close()
    } else if (
      !/^[\s\u202f\u00a0-]+$/u.test(token) &&
      !(run.length && (token === 'and' || token === 'et') && isNumber(tokens[index + 2], units))
    )
      close()
  })
  close()
  return found
}

const isNumber = (token: string | undefined, units: Record<string, number>): boolean =>
  token !== undefined && token in units

function figureOf(run: readonly string[], units: Record<string, number>, scale: Record<string, number>): Figure[] {
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
