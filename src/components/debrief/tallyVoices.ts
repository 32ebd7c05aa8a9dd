import { voices, type Fact, type Voice } from '../../model/Fact'
import { recordWhole, type Block, type ChapterText } from '../../model/Text'
import type { FactId } from '../../model/ids'

export interface VoiceCount {
  readonly voice: Voice
  readonly count: number
}

/** How many statements of each voice a chapter's prose rests on, each statement counted once; every voice is listed. */
export function tallyVoices(text: ChapterText, facts: Readonly<Record<FactId, Fact>>): readonly VoiceCount[] {
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
  const said = [...cited].flatMap((id) => facts[id]?.voice ?? [])
  return voices
    .map((voice) => ({ voice, count: said.filter((other) => other === voice).length }))
    .sort((a, b) => b.count - a.count)
}
