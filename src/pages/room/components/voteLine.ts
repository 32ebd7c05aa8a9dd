import type { Votes } from '../../../classroom/tallyVotes'
import type { RoomWords } from '../../../messages/room/en'

/** A count of hands in a line: how many, against how many present, and which choice is taken. */
export function voteLine(
  votes: Votes,
  chosen: string | null,
  markOf: (choice: string) => string,
  words: RoomWords,
): string {
  const { total, left, most, tied } = votes
  const count = left === null ? words.counted(total) : words.countedOf(total, total + left)
  // Nothing but what is to be done, in one line: the wall is for what is voted on.
  const said = total === 0 ? [words.none] : [count]
  if (left !== null && left < 0) said.push(words.over(-left))
  if (most !== null) said.push(words.most(markOf(most)))
  if (tied.length > 0) said.push(words.tied(tied.map(markOf).join(', ')))
  if (chosen !== null && chosen !== most) said.push(words.otherwise(markOf(chosen)))
  return said.map((one) => one.replace(/\.?$/u, '.')).join(' ')
}
