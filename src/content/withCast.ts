import { wordsOfSentence, type Block } from '../model/Text'
import { findNames, type Named } from './findNames'

/**
 * The prose of a scene, with its cast noted at the paragraphs where a reader may first see them: where somebody is named alone, since a face beside
 * words is taken for that of their speaker, or speaks it; and where nobody is sure to be, wherever they are named. What a paper says shows nobody.
 */
export function withCast(body: readonly Block[], cast: readonly Named[]): Block[] {
  const namesIn = findNames(cast)
  // Of whom somebody only speaks is not there to be seen.
  const named = (block: Block): readonly string[] =>
    block.kind !== 'paragraph'
      ? []
      : block.by
        ? [block.by]
        : [...namesIn(block.sentences.map(wordsOfSentence).join(' '))]
  const alone = new Set(body.map(named).flatMap((who) => (who.length === 1 ? who : [])))
  /** Noted where everybody reads it. */
  const done = new Set<string>()
  const note = (blocks: readonly Block[], always: boolean): Block[] =>
    blocks.map((block) => {
      if (block.kind === 'when')
        return { ...block, then: note(block.then, false), otherwise: note(block.otherwise, false) }
      const all = named(block)
      const by = block.kind === 'paragraph' && block.by
      const who = all.filter((id) => id === by || (!done.has(id) && (all.length === 1 || !alone.has(id))))
      if (always) for (const id of who) done.add(id)
      return who.length ? { ...block, who } : block
    })
  return note(body, true)
}

/** The forms that name somebody: the whole name, and each capitalised part of it. */
export const formsOf = (name: string): readonly string[] => [
  name,
  ...name.split(' ').filter((part) => /^\p{Lu}/u.test(part)),
]
