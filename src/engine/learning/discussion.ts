import type { Fact, Voice } from '../../model/Fact'
import type { Story } from '../../model/Story'
import type { FactId } from '../../model/ids'
import { indexStory } from '../indexStory'
import type { Change, Step } from '../State'

/** A question to talk over, made from a run. The words for each kind stand with the page. */
export type Question =
  /** Heeded advice that cost something: which change. */
  | { readonly kind: 'cost'; readonly step: Step; readonly change: Change }
  /** Nothing was heeded at a cost, but something was set aside. */
  | { readonly kind: 'aside'; readonly step: Step }
  | { readonly kind: 'no-cost' }
  /** A statement on the table, and those that contradict it: was it so, and how would one know? */
  | { readonly kind: 'contested'; readonly step: Step; readonly fact: FactId; readonly against: readonly FactId[] }
  /** A statement on the table, held by somebody whom no memo rested on. */
  | { readonly kind: 'unheard'; readonly step: Step; readonly fact: FactId; readonly voice: Voice }
  /** Somebody of whom the chapter has no statement at all. */
  | { readonly kind: 'silent'; readonly voice: Voice }
  | { readonly kind: 'no-voice' }
  /** A step of the simulation that the briefing does not state. */
  | { readonly kind: 'assumption'; readonly step: Step; readonly change: Change }
  | { readonly kind: 'no-assumption' }

/** What a discussion is made from besides the run: the facts’ holders, and those who are not heard in the chapter. */
export interface Voices {
  readonly facts: Readonly<Record<FactId, Fact>>
  readonly silent: readonly Voice[]
}

/**
 * Three questions made from the decisions of one chapter of a run: a choice that cost; what is contested, else a view not heard; an
 * assumption of the model. Where the run has no such thing, the nearest takes its place. The same steps give the same questions; none for no steps.
 */
export function discussion(story: Story, steps: readonly Step[], voices: Voices): readonly Question[] {
  if (steps.length === 0) return []
  const cost = costOf(steps)
  const asked = cost.kind === 'cost' ? cost.step : null
  return [cost, contestedOf(story, steps, voices) ?? unheardOf(story, steps, voices), assumptionOf(steps, asked)]
}

interface Moved {
  readonly step: Step
  readonly change: Change
}

function costOf(steps: readonly Step[]): Question {
  const falls = movesOf(steps.filter(({ heeded }) => heeded))
    // Nearer to Russia or farther, neither end of that scale is better.
    .filter(
      ({ change: { effect, before, after } }) => after < before && effect.on !== 'standing' && effect.on !== 'russia',
    )
  const worst = greatest(falls)
  if (worst) return { kind: 'cost', ...worst }
  const aside = steps.find(({ heeded }) => !heeded)
  return aside ? { kind: 'aside', step: aside } : { kind: 'no-cost' }
}

/** Of what is contested on the table, first that which two parties contradict each other in: who judges from outside is none. */
function contestedOf(story: Story, steps: readonly Step[], { facts }: Voices): Question | undefined {
  const { scenes } = indexStory(story)
  const found = steps.flatMap((step) =>
    (scenes.get(step.scene)?.scene.decision?.evidence ?? []).flatMap((fact) => {
      const against = facts[fact]?.answers ?? []
      return against.length ? [{ kind: 'contested' as const, step, fact, against }] : []
    }),
  )
  return found.find(({ against }) => against.every((id) => facts[id]?.voice !== 'crisis-group')) ?? found[0]
}

function unheardOf(story: Story, steps: readonly Step[], { facts, silent }: Voices): Question {
  const { scenes } = indexStory(story)
  const rested = new Set(steps.flatMap(({ evidence }) => (evidence === null ? [] : (facts[evidence]?.voice ?? []))))
  for (const step of steps.filter(({ judgement }) => judgement !== null))
    for (const fact of scenes.get(step.scene)?.scene.decision?.evidence ?? []) {
      const voice = facts[fact]?.voice
      // The record and the briefing’s own judgement are no party.
      if (voice && voice !== 'record' && voice !== 'crisis-group' && !rested.has(voice))
        return { kind: 'unheard', step, fact, voice }
    }
  const voice = silent[0]
  return voice ? { kind: 'silent', voice } : { kind: 'no-voice' }
}

function assumptionOf(steps: readonly Step[], asked: Step | null): Question {
  const moves = movesOf(steps).filter(
    ({ change: { effect, before, after } }) => effect.basis !== 'said' && effect.on !== 'standing' && before !== after,
  )
  const others = moves.filter(({ step }) => step !== asked)
  const pool = others.length ? others : moves
  const invented = pool.filter(({ change }) => change.effect.basis === 'invented')
  const most = greatest(invented.length ? invented : pool)
  return most ? { kind: 'assumption', ...most } : { kind: 'no-assumption' }
}

const movesOf = (steps: readonly Step[]): readonly Moved[] =>
  steps.flatMap((step) => step.changes.map((change) => ({ step, change })))

/** The one that moved farthest; the earliest of equals. */
function greatest(moves: readonly Moved[]): Moved | undefined {
  const far = ({ change: { before, after } }: Moved): number => Math.abs(after - before)
  return [...moves].sort((a, b) => far(b) - far(a))[0]
}
