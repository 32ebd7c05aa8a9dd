import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/classroom/twee/names'
import { aChapter, aDecision, aScene, aStory, anEpisode, anOption, always } from '../../support/buildStory'
import { aChapterText, aSceneText, anEndingText, anEpisodeText, anOptionText } from '../../support/aText'

const decision = aDecision({ options: [anOption('write'), anOption('wait')] })
const story = aStory(
  [
    aChapter('coup', [
      anEpisode('paris', [aScene('morning', { decision }), aScene('evening', { decision })]),
      anEpisode('rest', [aScene('night')]),
    ]),
    { ...aChapter('crisis', [anEpisode('camp', [aScene('noon')])]), section: 'II' },
    { ...aChapter('end', [anEpisode('last', [aScene('dawn')])]), section: 'III' },
  ],
  { endings: [{ id: 'answered', when: always, announced: [] }], codas: [{ id: 'gone', when: always }] },
)
const options = { write: anOptionText('Write [a letter]'), wait: anOptionText('Wait') }
const texts = [
  aChapterText({
    episodes: { paris: anEpisodeText('The news') },
    scenes: { morning: aSceneText('The knock', { options }), evening: aSceneText('The knock', { options }) },
  }),
  aChapterText({ scenes: { noon: aSceneText('Heat') } }),
  aChapterText({ endings: { answered: anEndingText('An answer'), gone: anEndingText('Wait') } }),
]

describe('names of passages', () => {
  const names = namesOf(story, texts)

  it('are titles, of a file after its section, of endings by the last chapter', () => {
    expect(names('file', 'paris')).toBe('I The news')
    expect(names('scene', 'morning')).toBe('The knock')
    expect(names('option', 'morning', 'write')).toBe('Write a letter')
    expect(names('scene', 'noon')).toBe('Heat')
    expect(names('ending', 'answered')).toBe('An answer')
  })

  it('have their id beside them where something else has the title already', () => {
    expect(names('scene', 'evening')).toBe('The knock (evening)')
    expect(names('option', 'evening', 'wait')).toBe('Wait (evening wait)')
    expect(names('ending', 'gone')).toBe('Wait (gone)')
  })

  it('are ids where there are no words', () => {
    const unnamed = (of: typeof names) => [
      of('file', 'last'),
      of('scene', 'dawn'),
      of('file', 'rest'),
      of('scene', 'night'),
    ]
    expect(unnamed(names)).toEqual(['III last', 'dawn', 'I rest', 'night'])
    const none = namesOf(story, [])
    expect(unnamed(none)).toEqual(['III last', 'dawn', 'I rest', 'night'])
    expect(none('option', 'morning', 'write')).toBe('morning write')
    expect(none('ending', 'answered')).toBe('answered')
    const untitled = namesOf(story, [
      aChapterText({ scenes: { morning: aSceneText('') } }),
      aChapterText(),
      aChapterText(),
    ])
    expect(untitled('scene', 'morning')).toBe('morning')
    expect(untitled('option', 'morning', 'write')).toBe('morning write')
    expect(untitled('ending', 'answered')).toBe('answered')
  })

  it('are ids of what the story does not have', () => {
    expect(names('scene', 'nowhere')).toBe('nowhere')
    expect(names('option', 'nowhere', 'wait')).toBe('nowhere wait')
  })
})
