import { voices, type Voice } from '../../model/Fact'
import { citesIn, recordWhole, type ChapterText } from '../../model/Text'
import type { FactId } from '../../model/ids'

export interface VoiceCount {
  readonly voice: Voice
  /** How many statements of the briefing are theirs. */
  readonly count: number
  /** Invented people of the chapter who speak from their seat. */
  readonly through: readonly string[]
}

/** How often each voice is heard in the prose of chapters, each statement counted once, and through whom; every voice is listed. */
export function tallyVoices(chapters: readonly ChapterText[]): readonly VoiceCount[] {
  const said = chapters.flatMap((chapter) => [...citedIn(chapter)].flatMap((id) => chapter.sources[id] ?? []))
  const facts = [...new Map(said.map((fact) => [fact.id, fact])).values()]
  const cast = chapters.flatMap((chapter) => Object.values(chapter.cast))
  return voices
    .map((voice) => ({
      voice,
      count: facts.filter((fact) => fact.voice === voice).length,
      through: [...new Set(cast.flatMap((one) => (one.voice === voice ? [one.name] : [])))],
    }))
    .sort((a, b) => b.count - a.count)
}

/** Whose side nobody tells: no statement is theirs, and nobody in the room speaks from their seat. */
export const unheard = (tally: readonly VoiceCount[]): readonly Voice[] =>
  tally.flatMap(({ voice, count, through }) => (count === 0 && through.length === 0 ? [voice] : []))

function citedIn(text: ChapterText): ReadonlySet<FactId> {
  const scenes = Object.values(text.scenes).flatMap(({ body, pieces, record, options }) => [
    ...body,
    ...pieces.flat(),
    ...recordWhole(record),
    ...Object.values(options).flatMap(({ outcome, aside }) => [...outcome, ...aside]),
  ])
  return new Set(citesIn([...text.opening, ...scenes]))
}
