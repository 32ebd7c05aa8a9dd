import { homeIndicators } from '../../model/Indicator'
import type { Effect } from '../../model/Story'
import type { Given } from './Given'
import { join, type Line } from './Sheet'
import { ofStory, paragraphsOf } from './told'

/** What an effect moves, in a sign and words: `▲ France: one step nearer`. */
export function movedWords({ catalogue, words }: Given, { on, by }: Pick<Effect, 'on' | 'by'>): string {
  const where = on === 'standing' ? 'standing' : (homeIndicators as readonly string[]).includes(on) ? 'home' : 'abroad'
  const label = on === 'standing' ? words.standing : catalogue.indicators[on].label
  return `${by > 0 ? '▲' : '▼'} ${label}${words.colon}${words.steps[where](by)}`
}

/** The same with its reason, and whether the briefing states it, we infer it or we invent it. */
export function effectLine(given: Given, effect: Effect, because: string): Line {
  const where = paragraphsOf(given, effect.cites)
  return join([
    { text: movedWords(given, effect), as: 'strong' },
    '. ',
    ofStory(given, because),
    { text: ` [${given.terms.bases[effect.basis]}${where ? `, ${where}` : ''}]`, as: 'source' },
  ])
}
