import { findCode } from '../codes/codeText'
import type { Brought } from '../classroom/ClassRecord'
import type { Received, Unreadable } from '../classroom/Received'
import { readHandIn } from './handInText'

export type Opened =
  { readonly kind: 'received'; readonly of: Received } | { readonly kind: 'unreadable'; readonly of: Unreadable }

/** Opens one thing that was brought in; never throws. `keyOf` gives the key of an assignment, `null` where there is none here. */
export async function openBrought(
  { id, text, from }: Brought,
  keyOf: (assignment: string) => string | null,
): Promise<Opened> {
  const read = await readHandIn(text, keyOf)
  if (read.ok) return { kind: 'received', of: { id, ...read.value } }
  // What a pupil copies by mistake is told by its name.
  const why = findCode(text, 'assignment').ok
    ? 'student-link'
    : isOutlook(read.error.kind, from)
      ? 'outlook-file'
      : read.error.kind
  return { kind: 'unreadable', of: { id, text, from, why } }
}

/** Mail that Outlook keeps in a form of its own, in which no code is to be found. */
const isOutlook = (why: string, from: string): boolean => why === 'not-a-code' && /\.msg$/iu.test(from)
