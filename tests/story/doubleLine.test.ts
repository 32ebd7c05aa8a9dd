import { describe, expect, it } from 'vitest'
import { lineFiles } from '../../src/components/line/lineRows'
import { emitText } from '../../src/content/emitText'
import { replay } from '../../src/engine/replay'
import { doubleLine } from '../../src/engine/doubleLine'
import { playRecorded } from '../support/playRecorded'
import { draft, story } from '../support/realStory'

const texts = new Map(
  draft.chapters.map((chapter) => {
    const text = emitText(draft, chapter, 'en')
    return [text.id, text] as const
  }),
)

describe.each(story.endings.map(({ id }) => id))('the double line of the recorded run to %s', (id) => {
  const state = replay(story, playRecorded(story, id))
  const line = doubleLine(story, state)
  const files = lineFiles(line, (chapter) => texts.get(chapter), story.fixed)
  const rows = files.flatMap((file) => file.rows)

  it('has a station for every decision, in the order of the run', () => {
    expect(rows.map(({ station }) => station.scene)).toEqual(state.steps.map(({ scene }) => scene))
  })

  it('parts and meets again, except after the last page', () => {
    expect(line.some(({ course }) => course === 'apart')).toBe(true)
    expect(line.slice(0, -1).filter(({ meets }) => meets && meets.kind !== 'opening')).toEqual([])
  })

  it('names every date and deed on the record’s side, and none on the learner’s', () => {
    expect(rows.filter(({ date, did }) => !date || !did?.text)).toEqual([])
    expect(rows.filter(({ advice }) => !advice || /\b20\d\d\b/u.test(advice))).toEqual([])
  })

  it('lets the record catch up only later than the decision, with the paragraph that says so', () => {
    const caught = rows.flatMap((row) => row.caught)
    expect(caught.length).toBeGreaterThan(0)
    expect(caught.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([])
    expect(rows.filter(({ station, caught: facts }) => station.meets === null && facts.length)).toEqual([])
  })
})
