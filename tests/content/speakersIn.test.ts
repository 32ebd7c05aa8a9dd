import { expect, it } from 'vitest'
import { parseProse } from '../../src/content/parseProse'
import { speakersIn } from '../../src/content/speakersIn'
import type { Language } from '../../src/model/languages'

const cast = [
  { id: 'ada', forms: ['Ada Ba', 'Ada', 'Ba'] },
  { id: 'bob', forms: ['Bob'] },
]
const read = (paragraph: string, language: Language): { who: string; said: string } | null => {
  const [block] = parseProse('en.md', `## scene: Scene\n\n${paragraph}\n`).nodes[0]!.blocks
  const [spoken] = speakersIn([block!], cast, language)
  if (!spoken || block?.kind !== 'paragraph') return null
  const said = block.sentences.slice(0, spoken.sentences).map(({ text }) => text.trim())
  return { who: spoken.who, said: said.join(' ') }
}

for (const [language, said, told] of [
  ['en', '“Wait,” says Ada.', ''],
  ['en', '“Why?” asks Ada Ba, an old clerk. “He is late. Let him in.”', ''],
  ['en', '“Bob is late,” says Ada.', ' Outside it rains, finds the briefing [@a].'],
  ['fr', '« Attendez, dit Ada. Il est en retard. »', ''],
  ['fr', '« Attendez », répond à la radio Ada.', ' Il pleut.'],
] as const)
  it(`gives words to whom they name as their speaker: ${said}${told}`, () => {
    expect(read(said + told, language)).toEqual({ who: 'ada', said: said.replace(' »,', ' » ,') })
  })

for (const [language, why, paragraph] of [
  ['en', 'nobody is named', '“Wait,” she says.'],
  ['en', 'somebody else says it', '“Wait,” says the clerk. “Ada is late.”'],
  ['en', 'it begins with what is told', 'Ada wants to wait. “Why not?” says Ada.'],
  ['en', 'two speak', '“Wait,” says Ada. “Why?” asks Bob.'],
  ['en', 'one answers without a name', '“Wait. He asks who is there.” “I am,” says Ada.'],
  ['en', 'somebody may answer', '“Wait,” says Ada. The clerk nods. “Good.”'],
  ['fr', 'somebody may answer', '« Attendez, dit Ada. » Le commis hésite. « Bien. »'],
  ['en', 'something is read out', '“It says ‘wait’,” says Ada.'],
  ['fr', 'something is read out', '« C’est écrit “attendez” », dit Ada.'],
  ['en', 'the briefing tells between the words', '“Wait,” says Ada, as is reported [@a]. “He is late.”'],
  ['en', 'somebody of theirs says it', '“Wait,” says Ada’s driver.'],
  ['fr', 'somebody of theirs says it', '« Attendez », dit le frère d’Ada.'],
  ['fr', 'two are named', '« Attendez », disent Ada et Bob.'],
  ['fr', 'two say it', '« Attendez », dit Ada avec Bob.'],
] as const)
  it(`gives words to nobody where ${why}: ${paragraph}`, () => {
    expect(read(paragraph, language)).toBeNull()
  })
