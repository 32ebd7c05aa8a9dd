import type { Condition } from '../../src/model/Condition'
import type { Option, Scene, Story } from '../../src/model/Story'
import type { ChapterText, SceneText } from '../../src/model/Text'
import { aChapter, aDecision, aScene, aStory, always, anEpisode, anOption, effect, flag } from './buildStory'

/** Scenes after which a flag is read, for the last time. */
const memory = 3
/** Scenes by which a threshold can be passed and standing be lost. */
const settled = 6
/** Kinds of scene: every third is a memo; before every fifteenth one may go past a call. */
const memoEvery = 3
const forkEvery = 15
const forkAt = 9

/** Facts that the cards are taken from. */
const facts = 300

const near: Condition = { kind: 'indicator', indicator: 'un', atLeast: 5 }

/**
 * A story of so many scenes, always the same for the same number: memos and calls, advice against the mood, flags that are
 * read some scenes later and then forgotten, ways that fork by a threshold, two endings, and scales that nothing reads.
 */
export function syntheticStory(scenes: number): Story {
  const list = Array.from({ length: scenes }, (_, at) => syntheticScene(at, scenes))
  const endings = [
    { id: 'near', when: near, announced: [] },
    { id: 'far', when: always, announced: [] },
  ]
  return aStory([aChapter('synthetic', [anEpisode('long', list)])], { endings })
}

function syntheticScene(at: number, scenes: number): Scene {
  const isMemo = at % memoEvery === 0
  const arrivals =
    at >= memory ? [{ when: flag(`flag-${at - memory}`), effects: [effect('west', at % 2 ? 1 : -1)] }] : []
  const decision = aDecision({
    weight: isMemo ? 'memo' : 'call',
    evidence: isMemo ? cardsAt(at) : [],
    record: 'b',
    options: syntheticOptions(at),
  })
  return aScene(`scene-${at}`, { arrivals, decision, next: ways(at, scenes) })
}

/** As in a real story, the facts do not grow with the scenes without end. */
const cardsAt = (at: number): readonly string[] => [`pro-${at % facts}`, `contra-${at % facts}`]

function syntheticOptions(at: number): Option[] {
  const [pro = '', contra = ''] = cardsAt(at)
  const bearing = { supports: [pro], against: [contra] }
  return [
    anOption('a', { ...bearing, sets: [`flag-${at}`], effects: [effect('un', 1), effect('support', -1)] }),
    anOption('b', { ...bearing, effects: [effect('un', -1), effect('support', 1)] }),
    anOption('c', {
      ...bearing,
      ...(at > settled ? { needs: 3 } : {}),
      effects: [effect('treasury', at % 2 ? 1 : -1)],
    }),
  ]
}

function ways(at: number, scenes: number): Scene['next'] {
  const to = (index: number) => (index < scenes ? `scene-${index}` : null)
  const onward = { when: always, to: to(at + 1) }
  return at % forkEvery === forkAt ? [{ when: near, to: to(at + 2) }, onward] : [onward]
}

/** Words for a synthetic story: each scene tells some and shows the evidence that it offers. */
export function syntheticText({ chapters }: Story): ChapterText {
  const scenes = chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.scenes))
  return {
    id: 'synthetic',
    language: 'en',
    title: '',
    summary: '',
    opening: [],
    argument: [],
    question: [],
    episodes: {},
    scenes: Object.fromEntries(scenes.map((scene) => [scene.id, sceneText(scene)])),
    items: {},
    endings: {},
    facts: {},
    gists: {},
    sources: {},
    glossary: {},
    names: {},
    cast: {},
  }
}

function sceneText({ decision }: Scene): SceneText {
  const sentence = {
    status: 'record' as const,
    cites: decision?.evidence ?? [],
    parts: [{ kind: 'text' as const, text: 'A scene of some words.' }],
  }
  const record = { did: [], then: [], advice: [] }
  const none = { pieces: [], options: {}, record, arrivals: [] }
  return { title: '', date: '', place: '', body: [{ kind: 'paragraph', sentences: [sentence] }], ask: '', ...none }
}
