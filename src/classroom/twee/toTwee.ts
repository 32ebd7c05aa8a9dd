import { indicators } from '../../model/Indicator'
import type { Episode, Story } from '../../model/Story'
import type { ChapterText } from '../../model/Text'
import type { Language } from '../../model/ids'
import type { TweeWords } from '../../model/TweeWords'
import { averted, link, plain, prose, variable, ways } from './harlowe'
import { namesOf, type Names } from './names'
import { type Passage, printTwee } from './printTwee'
import { scenePassages } from './scenePassages'

export interface TweeGiven {
  readonly story: Story
  readonly title: string
  readonly language: Language
  /** Of every chapter, in order. */
  readonly texts: readonly ChapterText[]
  readonly words: TweeWords
}

/** What is told of one file. */
export interface FileGiven {
  readonly episode: Episode
  readonly text: ChapterText
  readonly words: TweeWords
  readonly names: Names
  readonly section: string
  /** Passage that follows its end. */
  readonly after: string
}

/**
 * The structure of the story as Twee 3: a passage for each file, scene, option and ending, with links, conditions and effects in the
 * words of Harlowe, so that Twine opens, draws and plays it. What the app does beyond that, its first passage says.
 */
export function toTwee({ story, title, language, texts, words }: TweeGiven): string {
  const names = namesOf(story, texts)
  const episodes = story.chapters.flatMap(({ section, episodes: all }, at) =>
    all.map((episode) => ({ episode, section, text: texts[at] })),
  )
  let row = 1
  const files = episodes.flatMap(({ episode, section, text }, at): readonly Passage[] => {
    if (!text) return []
    const next = episodes[at + 1]?.episode
    const after = next ? names('file', next.id) : words.ending
    const made = filePassages({ episode, text, words, names, section, after })
    const placed = made.map((passage): Passage => ({ ...passage, at: [passage.at[0], passage.at[1] + row] }))
    row += Math.max(...made.map((passage) => passage.at[1])) + 1
    return placed
  })
  const first = episodes[0] ? names('file', episodes[0].episode.id) : words.ending
  const opening: Passage = {
    name: nameOfOpening(title),
    tags: [],
    at: [0, 0],
    text: [...words.about.map(plain), link(words.begin, first)].join('\n\n'),
  }
  const passages = [opening, startup(story), ...files, ...endings({ story, texts, words, names }, row)]
  return printTwee({ title, language, start: opening.name, passages })
}

const nameOfOpening = (title: string): string => `* ${title}`

/** Every variable that a condition reads, as it stands when the story begins: Harlowe takes a passage of this tag first. */
function startup({ start, chapters }: Story): Passage {
  const options = chapters
    .flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes))
    .flatMap(({ decision }) => decision?.options ?? [])
  const flags = [
    ...new Set(options.flatMap(({ sets, averts }) => [...sets.map(variable), ...averts.map(averted)])),
  ].sort()
  const lines = [
    ...indicators.map((id) => `(set: ${variable(id)} to ${start.indicators[id]})`),
    `(set: $standing to ${start.standing})`,
    ...flags.map((flag) => `(set: ${flag} to false)`),
  ]
  return { name: '* startup', tags: ['startup'], at: [2, 0], text: lines.join('\n') }
}

function filePassages(given: FileGiven): readonly Passage[] {
  const { episode, text, names, words } = given
  const told = text.episodes[episode.id]
  const telling = { sources: text.sources, statuses: words.statuses }
  const first = episode.scenes[0]
  const opening: Passage = {
    name: names('file', episode.id),
    tags: ['file'],
    at: [0, 0],
    text: [
      plain(told?.summary ?? ''),
      prose(told?.previously ?? [], telling),
      first ? link(words.next, names('scene', first.id)) : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
  return [opening, ...episode.scenes.flatMap((scene, at) => scenePassages(given, scene, at + 1))]
}

/** Which ending it is, then the endings themselves, with what may be told after one. */
function endings(
  { story, texts, words, names }: Pick<TweeGiven, 'story' | 'texts' | 'words'> & { readonly names: Names },
  row: number,
): readonly Passage[] {
  const text = texts.at(-1)
  if (!text) return []
  const telling = { sources: text.sources, statuses: words.statuses }
  const chooser: Passage = {
    name: words.ending,
    tags: ['ending'],
    at: [0, row],
    text: ways(
      story.endings.map(({ id, when }) => ({ when, text: link(text.endings[id]?.title ?? id, names('ending', id)) })),
    ),
  }
  const told = (id: string, at: number, more: string): Passage => {
    const { body = [], cost = [] } = text.endings[id] ?? {}
    const parts = [prose(body, telling), cost.length ? `''${words.cost}''` : '', prose(cost, telling), more]
    return { name: names('ending', id), tags: ['ending'], at: [at + 1, row], text: parts.filter(Boolean).join('\n\n') }
  }
  const codas = ways(
    story.codas.map(({ id, when }) => ({ when, text: link(text.endings[id]?.title ?? id, names('ending', id)) })),
  )
  return [
    chooser,
    ...story.endings.map(({ id }, at) => told(id, at, codas)),
    ...story.codas.map(({ id }, at) => told(id, story.endings.length + at, words.over)),
  ]
}
