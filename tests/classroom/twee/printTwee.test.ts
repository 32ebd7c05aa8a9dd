import { expect, it } from 'vitest'
import { printTwee } from '../../../src/classroom/twee/printTwee'

const start = '* A story'

it('a story is printed with its data, and each passage with its tags and its place on the map', () => {
  const twee = printTwee({
    title: 'A story',
    language: 'en',
    start,
    passages: [
      { name: start, tags: [], at: [0, 0], text: 'Hello.' },
      { name: 'A {great} [day] \\', tags: ['I', 'a [tag]'], at: [2, 3], text: ':: no passage\nin :: it\n::again' },
    ],
  })
  expect(twee).toBe(`:: StoryTitle
A story

:: StoryData
{
  "ifid": "6D8C1F52-0B7E-4C39-9A21-00000000656E",
  "format": "Harlowe",
  "format-version": "3.3.9",
  "start": "* A story",
  "zoom": 0.6
}

:: * A story {"position":"100,100","size":"100,100"}
Hello.

:: A \\{great\\} \\[day\\] \\\\ [I a \\[tag\\]] {"position":"400,550","size":"100,100"}
\\:: no passage
in :: it
\\::again
`)
})

it('each language is a work of its own', () => {
  const french = printTwee({ title: 'A story', language: 'fr', start, passages: [] })
  expect(french).toContain('"ifid": "6D8C1F52-0B7E-4C39-9A21-000000006672"')
})
