import { countWords } from '../countWords'
import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'
import { wordsOf } from '../words/wordsOf'

const inSight: ReadonlySet<string> = new Set(['headline', 'did', 'then', 'advice'])
const mostCitations = 3

/**
 * `slip-length`, `slip-headline`: a record with a headline shows at most 60 words (72 in French) and three different citations
 * in sight, notes not counted; its headline is one sentence that cites.
 */
export const slipLength: Rule = ({ told }) => {
  const slips = new Map<string, Telling[]>()
  for (const telling of told)
    if (inSight.has(telling.section) && telling.scene && !telling.noted) {
      const key = `${telling.language} ${telling.scene}`
      slips.set(key, [...(slips.get(key) ?? []), telling])
    }
  return [...slips.values()].flatMap((slip) => {
    const headline = slip.filter(({ section }) => section === 'headline')
    return headline.length ? [...headlineFaults(headline), ...lengthFaults(slip)] : []
  })
}

function headlineFaults([first, ...rest]: readonly Telling[]): Diagnostic[] {
  if (!first || (rest.length === 0 && first.sentence.cites.length > 0)) return []
  return [
    error(
      'slip-headline',
      first.sentence.at,
      rest.length ? `This headline has ${rest.length + 1} sentences.` : 'This headline cites nothing.',
      'Say in one cited sentence what happened, and when.',
    ),
  ]
}

function lengthFaults(slip: readonly Telling[]): Diagnostic[] {
  const [first] = slip
  if (!first) return []
  const most = wordsOf(first.language).most.slip
  const words = slip.reduce((sum, { sentence }) => sum + countWords(sentence.text), 0)
  const cites = new Set(slip.flatMap(({ sentence }) => sentence.cites.map(({ id }) => id)))
  const fault = (problem: string, fix: string): Diagnostic => error('slip-length', first.sentence.at, problem, fix)
  return [
    ...(words > most
      ? [fault(`This slip shows ${words} words.`, `Show at most ${most}; the rest goes under #### more.`)]
      : []),
    ...(cites.size > mostCitations
      ? [
          fault(
            `This slip shows ${cites.size} citations: ${[...cites].join(', ')}.`,
            `Show at most ${mostCitations}; the rest goes under #### more.`,
          ),
        ]
      : []),
  ]
}
