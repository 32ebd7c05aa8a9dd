import type { ComparedDecision, Comparison, Course, Standing } from '../../../engine/compareRuns'
import { type IndicatorId, indicators, stepOf } from '../../../model/Indicator'
import type { Language } from '../../../model/ids'
import { type Book, endingTitle, fileTitle } from './Book'

/** What a side did at a decision, in words. */
export interface CourseLine {
  readonly kind: Course['kind']
  /** Its advice, or what the record did; where it did nothing, why. */
  readonly says: string
  /** Whether it is the option nearest to what was done, not the thing itself. */
  readonly nearest: boolean
  /** Heeded or set aside; `''` for the record. */
  readonly reception: string
  readonly evidence: string
  readonly judged: string
}

/** A compared decision in words. */
export interface ComparedLine {
  readonly key: string
  /** Of the scene’s words. */
  readonly language: Language
  readonly file: string
  readonly scene: string
  readonly left: CourseLine
  readonly right: CourseLine
  readonly verdict: 'differs' | 'same' | 'alone'
  /** The verdict in words: `Differs: other advice`. */
  readonly marks: string
}

/** An indicator on both sides. */
export interface IndicatorLine {
  readonly id: IndicatorId
  readonly label: string
  readonly left: string
  readonly right: string
  readonly differs: boolean
}

/** The compared decisions in words, in the story's order. */
export function comparedLines(book: Book, decisions: readonly ComparedDecision[]): readonly ComparedLine[] {
  return decisions.map((decision) => {
    const verdict = decision.alone ? 'alone' : decision.differences.length > 0 ? 'differs' : 'same'
    return {
      key: decision.scene,
      language: book.textOf(decision.chapter)?.language ?? book.language,
      file: fileTitle(book, decision.episode),
      scene: book.textOf(decision.chapter)?.scenes[decision.scene]?.title ?? '',
      left: courseLine(book, decision, decision.left),
      right: courseLine(book, decision, decision.right),
      verdict,
      marks: marks(book, decision, verdict),
    }
  })
}

/** The indicators of both sides in words. */
export function indicatorLines({ catalogue }: Book, { left, right }: Comparison): readonly IndicatorLine[] {
  return indicators.map((id) => {
    const { label, steps } = catalogue.indicators[id]
    const [one, other] = [stepOf(left.indicators[id]), stepOf(right.indicators[id])]
    return { id, label, left: steps[one] ?? '', right: steps[other] ?? '', differs: one !== other }
  })
}

/** How a side ended, or that it has not. */
export function endingLine(book: Book, { ending }: Standing, record: boolean): string {
  if (record) return book.words.recordEnding
  return ending === null ? book.words.underway : endingTitle(book, ending)
}

function marks({ words }: Book, { differences }: ComparedDecision, verdict: ComparedLine['verdict']): string {
  if (verdict === 'same') return words.same
  if (verdict === 'alone') return words.lone
  return `${words.differs} · ${differences.map((one) => words.difference[one]).join(', ')}`
}

function courseLine(
  { words, messages, textOf }: Book,
  { chapter, scene }: ComparedDecision,
  course: Course,
): CourseLine {
  const text = textOf(chapter)
  const bare = { kind: course.kind, nearest: false, reception: '', evidence: '', judged: '' }
  if (course.kind === 'unmet') return { ...bare, says: words.unmet[course.why] }
  if (course.option === null) return { ...bare, says: words.noResponse }
  const says = text?.scenes[scene]?.options[course.option]?.label ?? ''
  if (course.kind === 'record') return { ...bare, nearest: true, says }
  return {
    ...bare,
    says,
    reception: course.heeded ? words.heededShort : words.asideShort,
    evidence: course.evidence === null ? '' : (text?.facts[course.evidence] ?? ''),
    judged: course.judgement === null ? '' : messages.outcome[course.judgement],
  }
}
