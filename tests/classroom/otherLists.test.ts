import { expect, it } from 'vitest'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { otherLists } from '../../src/classroom/otherLists'
import { anAssignment } from '../support/scriptedClass'

it('the lists of other assignments are offered, the newest first and each once, without one that is here already', () => {
  const pupils = (...names: string[]) => names.map((name) => ({ name, identifier: '' }))
  const lists = { a: pupils('Awa'), b: pupils('Bakary', 'Coumba'), c: pupils('Bakary', 'Coumba'), d: pupils() }
  const classes = Object.entries(lists).map(([id, list]) => ({ ...emptyClass(id), list }))
  const held = Object.keys(lists).map((id, made) => ({
    assignment: anAssignment({ id, title: `Title ${id}` }),
    privateKey: null,
    made,
  }))
  const offered = (id: string) =>
    otherLists(classes.find(({ assignment }) => assignment === id) ?? emptyClass(id), classes, held).map(
      ({ title, list }) => [title, list.length],
    )
  expect(offered('d')).toEqual([
    ['Title c', 2],
    ['Title a', 1],
  ])
  expect(offered('b')).toEqual([['Title a', 1]])
})
