import { indexStory } from '../../engine/indexStory'
import { judgeItem } from '../../engine/judgeItem'
import type { Attempt, Step } from '../../engine/State'
import type { ChapterId } from '../../model/ids'
import type { Story } from '../../model/Story'
import type { ChapterText } from '../../model/Text'
import type { Report } from '../reportOf'
import type { Interaction } from './Interaction'
import { askedOf, itemWords } from './itemInteraction'

/** The words of a chapter, where they have arrived. */
export type TextOf = (chapter: ChapterId) => ChapterText | undefined

/**
 * All that a report holds of what was answered and advised, in the order of time: each item with its first answer and its second try, each
 * decision with the advice, and at a memo the evidence. What was answered in a quiz of one's own beyond that is left out, as it is in the marks.
 */
export function interactionsOf(story: Story, { items, steps }: Report, textOf: TextOf): readonly Interaction[] {
  const answered = items.flatMap(({ attempts }) => {
    const first = attempts.find((one) => one.scored && !one.again)
    const second = attempts.slice(attempts.findIndex((one) => one === first) + 1).find((one) => one.scored && one.again)
    return [...ofAttempt(story, first, textOf), ...ofAttempt(story, second, textOf)]
  })
  const advised = steps.flatMap((step) => ofStep(story, step, textOf))
  return [...answered, ...advised].sort((one, other) => one.at - other.at)
}

function ofAttempt(story: Story, attempt: Attempt | undefined, textOf: TextOf): readonly Interaction[] {
  const item = attempt && indexStory(story).items.get(attempt.item)?.item
  if (!attempt || !item) return []
  const { right, points } = judgeItem(item, { chosen: attempt.chosen })
  const text = textOf(attempt.chapter)
  const told = text?.items[item.id]
  return [
    {
      id: attempt.again ? `${item.id}_2` : item.id,
      about: 'item',
      objective: item.objective,
      at: attempt.at,
      ...askedOf(item, attempt.chosen),
      result: right ? 'right' : points > 0 ? points : 'wrong',
      words: text && told && itemWords(item, told, text.language),
    },
  ]
}

/** What the evidence of a memo is to the advice: it supports it, speaks against it, or lies beside it. */
const bearing = { supports: 'right', against: 'wrong', beside: 'neutral' } as const

function ofStep(story: Story, step: Step, textOf: TextOf): readonly Interaction[] {
  const decision = indexStory(story).scenes.get(step.scene)?.scene.decision
  if (!decision) return []
  const text = textOf(step.chapter)
  const told = text?.scenes[step.scene]
  const made = { kind: 'choice', objective: null, at: step.at } as const
  const options = decision.options.map(({ id }) => id)
  const supports = decision.options.find(({ id }) => id === step.option)?.supports ?? []
  const place = (offers: readonly string[], id: string) =>
    [[0, offers.indexOf(id)] as const].filter(([, at]) => at >= 0)
  const wordsOf = (asked: string, offers: readonly string[]) =>
    text && told && { language: text.language, asked, parts: [''], offers: [offers] }
  const ask = `${told?.title ?? ''}: ${told?.ask ?? ''}`
  const advice: Interaction = {
    ...made,
    id: `advice_${step.scene}`,
    about: 'advice',
    parts: [{ id: '', offers: options }],
    given: place(options, step.option),
    right: [],
    result: 'neutral',
    words: wordsOf(
      ask,
      options.map((id) => told?.options[id]?.label ?? id),
    ),
  }
  if (step.evidence === null || step.judgement === null) return [advice]
  const { evidence } = decision
  return [
    advice,
    {
      ...made,
      id: `evidence_${step.scene}`,
      about: 'evidence',
      parts: [{ id: '', offers: evidence }],
      given: place(evidence, step.evidence),
      right: supports.map((id) => place(evidence, id)).filter(({ length }) => length > 0),
      result: bearing[step.judgement],
      words: wordsOf(
        ask,
        evidence.map((id) => text?.facts[id] ?? id),
      ),
    },
  ]
}
