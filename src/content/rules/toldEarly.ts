import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

const early: ReadonlySet<string> = new Set(['headline', 'did', 'then'])
const mostMonths = 6

/** `told-early`: what a slip shows of events lies at most six months after its scene; what came later is told later. */
export const toldEarly: Rule = ({ told, facts, scenes }) => {
  const found = new Map<string, Diagnostic>()
  for (const { scene, section, sentence, language } of told) {
    const date = scene === null ? undefined : scenes.get(scene)?.scene.date
    if (date === undefined || !early.has(section)) continue
    for (const { id, at } of sentence.cites) {
      const dated = facts.get(id)?.fact.date
      const key = `${language} ${scene} ${id}`
      if (dated === undefined || found.has(key) || monthsBetween(date, dated) <= mostMonths) continue
      found.set(
        key,
        error(
          'told-early',
          at,
          `${scene} (${date}) tells of ${dated}: ${id}.`,
          'Tell it in a later scene, or put it under #### more.',
        ),
      )
    }
  }
  return [...found.values()]
}

/** From the latest day that the first may mean to the earliest that the second may: `2021` may be its December. */
function monthsBetween(from: string, to: string): number {
  const month = (date: string, open: number): number => {
    const [year = '0', of] = date.split('-')
    return Number(year) * 12 + (of === undefined ? open : Number(of))
  }
  return month(to, 1) - month(from, 12)
}
