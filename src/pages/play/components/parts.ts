import type { Condition } from '../../../model/Condition'
import { sentencesIn, wordsOfSentence, type Block, type SceneText } from '../../../model/Text'
import type { SceneHere } from '../../../components/story/passages'

/** Letters of text that a page of play holds: with its head and its buttons four screens of a phone, in both languages. */
const room = 2300

/**
 * Where the pages of a scene end, as numbers of blocks: as even as blocks allow, and no longer than a page holds. What is asked
 * has a page of its own where it would make one too long: the last end then stands twice. So has the evidence of a memo, always.
 */
export function turnPages(
  blocks: readonly number[],
  before: number,
  asked: number,
  evidence = false,
): readonly number[] {
  const whole = blocks.reduce((sum, letters) => sum + letters, before)
  const pages = Math.ceil(whole / room)
  const ends: number[] = []
  let sum = before
  blocks.forEach((letters, index) => {
    if (index && sum + letters / 2 > (whole * (ends.length + 1)) / pages) ends.push(index)
    sum += letters
  })
  ends.push(blocks.length)
  if (asked && whole + asked > room) ends.push(blocks.length)
  if (evidence) ends.push(blocks.length)
  return ends
}

/** Where the pages of a scene end, by the letters of its words; `recalled` is what is told before it. */
export function scenePages(
  { decision, arrivals, opens }: SceneHere,
  { body, pieces, ask }: SceneText,
  recalled: readonly Block[],
  holds: (condition: Condition) => boolean,
): readonly number[] {
  // A paragraph’s distance from the next, and a paper’s frame, are as good as a line and two.
  const letters = (blocks: readonly Block[]): number =>
    sentencesIn(blocks, holds).reduce((sum, sentence) => sum + wordsOfSentence(sentence).length, 40 * blocks.length)
  const asked = decision ? 300 + ask.length + letters(pieces.flat()) + 160 * decision.options.length : 0
  return turnPages(
    // What is said stands in shorter lines, and in a frame.
    body.map(
      (block, index) =>
        letters([block]) * ('by' in block ? 1.4 : 1) +
        // What earlier advice brings stands under the last.
        (index === body.length - 1 ? 200 * arrivals.length : 0),
    ),
    // What opens a file has its picture over it, and its stake.
    letters(recalled) + (opens ? 200 : 0),
    asked,
    decision?.weight === 'memo',
  )
}

export type Beat = 'happened' | 'record'

/** The beats in which an outcome is told, about a screen of a phone each: the story first, then the record. */
export const beats: readonly Beat[] = ['happened', 'record']
