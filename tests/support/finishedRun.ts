import { answer } from '../../src/engine/answer'
import { itemsInAttempt, quiz } from '../../src/engine/quiz'
import { confidences } from '../../src/model/Run'
import type { Run } from '../../src/model/Run'
import type { Item, Story } from '../../src/model/Story'
import { expectOk } from './buildStory'
import { playRecorded } from './playRecorded'

/** A run through the whole story to an ending, with the quiz of every chapter answered, as it would be after some weeks. */
export function finishedRun(story: Story, ending: string, id = '5f3a9c0d17e24b68a1c0ffee'): Run {
  const played = playRecorded(story, ending)
  const items = new Map(
    story.chapters.flatMap(({ episodes }) => episodes.flatMap((one) => one.items)).map((item) => [item.id, item]),
  )
  const answered = story.chapters.reduce(
    (run, { id: chapter }) =>
      quiz(story, chapter, `${id}/${run.log.length}`, { draw: itemsInAttempt }).reduce(
        (at, drawn, number) => answerWith(story, at, items.get(drawn.id)!, number),
        run,
      ),
    played,
  )
  // A minute or three between entries, an evening and some days between chapters, to the second.
  let time = 1_790_000_123_456
  const log = answered.log.map((entry, at) => {
    time += (at % 40 === 39 ? 2_900_000_000 : 0) + ((at * 7919) % 181) * 1000
    return { ...entry, at: time }
  })
  return { ...answered, id, begun: 1_790_000_123_456, log }
}

function answerWith(story: Story, run: Run, item: Item, number: number): Run {
  const options: readonly string[] = 'options' in item ? item.options : []
  const key = 'key' in item ? [item.key].flat().map(String) : []
  const wrong = item.type === 'single' ? options.filter((id) => !key.includes(id)).slice(0, 1) : key.toReversed()
  const chosen = number % 3 === 2 ? wrong : key
  return expectOk(
    answer(story, run, { item: item.id, chosen, confidence: confidences[number % 3], again: number % 5 === 4, at: 0 }),
  )
}
