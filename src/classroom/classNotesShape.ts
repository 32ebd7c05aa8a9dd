import * as v from 'valibot'
import { mostOfList } from './ClassList'
import { criteria, mostOfRubric, usualRubric } from './Rubric'
import { countings } from './sortHandIns'

const short = v.pipe(v.string(), v.maxLength(mostOfList.text))
const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfRubric.points))
/** Not before format 4 of a class and 2 of notes: a row that does not apply. */
const given = v.nullable(points)
const keys = v.record(v.string(), v.string())

const pupil = v.object({ name: v.pipe(short, v.minLength(1)), identifier: short })
const row = v.object({
  id: v.picklist(criteria),
  name: v.pipe(v.string(), v.maxLength(mostOfRubric.name)),
  most: v.pipe(points, v.minValue(1)),
  // Before format 5 of a class and 3 of notes every row counted.
  on: v.optional(v.boolean(), true),
})
const marked = v.object({
  points: v.partial(v.object({ evidence: given, fit: given, consequences: given, status: given })),
  comment: v.pipe(v.string(), v.maxLength(mostOfRubric.comment)),
})

/** What a teacher has written down about a class, as it is kept and as it travels; what an earlier version did not know is as it was then. */
export const classNotesShape = {
  chosen: keys,
  // Not in format 1, where the latest always counted.
  placed: v.optional(keys, {}),
  counting: v.optional(v.picklist(countings), 'latest'),
  // Not before format 3.
  list: v.optional(v.pipe(v.array(pupil), v.maxLength(mostOfList.pupils)), []),
  whose: v.optional(keys, {}),
  rubric: v.optional(
    v.pipe(
      v.array(row),
      v.check((rows) => rows.map(({ id }) => id).join() === criteria.join(), 'Four rows in their order.'),
    ),
    [...usualRubric],
  ),
  marked: v.optional(v.record(v.string(), marked), {}),
}
