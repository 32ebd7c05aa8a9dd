import type { PartWork, StretchWork, Work } from './work'

/** What comes next of an assignment. Quizzes come after the files that they ask about. */
export type NextStep =
  | { readonly kind: 'play' | 'quiz'; readonly stretch: StretchWork; readonly part: PartWork }
  | { readonly kind: 'hand-in' }

/** The first thing that is not done yet, in the story’s order. */
export function nextStep({ stretches }: Work): NextStep {
  for (const stretch of stretches)
    for (const part of stretch.parts) {
      if (!part.played) return { kind: 'play', stretch, part }
      if (part.open.length > 0) return { kind: 'quiz', stretch, part }
    }
  return { kind: 'hand-in' }
}
