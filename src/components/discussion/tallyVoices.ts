import { voices, type Voice } from '../../model/Fact'
import { recordWhole, type Block, type ChapterText } from '../../model/Text'
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
  const cited = new Set<FactId>()
  const read = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') for (const { cites } of block.sentences) cites.forEach((id) => cited.add(id))
      else if (block.kind === 'paper') read(block.blocks)
      else [block.then, block.otherwise].forEach(read)
    }
  }
  read(text.opening)
  for (const scene of Object.values(text.scenes)) {
    read([...scene.body, ...scene.pieces.flat(), ...recordWhole(scene.record)])
    for (const { outcome, aside } of Object.values(scene.options)) read([...outcome, ...aside])
  }
  return cited
}
