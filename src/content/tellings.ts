import type { Condition } from '../model/Condition'
import { type Language, firstLanguage, languages } from '../model/languages'
import type { Position } from './Diagnostic'
import type { ChapterDraft, Draft, EpisodeDraft } from './Draft'
import type { ProseSentence } from './parseInline'
import type { ProseBlock, ProseNode } from './parseProse'
import { parseWhen, type NamedConditions } from './toCondition'

export type Section =
  | 'opening'
  | 'question'
  | 'argument'
  | 'previously'
  | 'catching-up'
  | 'body'
  | 'ask'
  | 'piece'
  | 'outcome'
  | 'aside'
  | 'parting'
  | RecordPart
  | 'ending'

/** What stands under `### record`, as `#### …`. */
export const recordParts = ['headline', 'did', 'then', 'advice', 'more'] as const
export type RecordPart = (typeof recordParts)[number]

/** One sentence of prose with all that a rule may need to know of where it stands. */
export interface Telling {
  readonly language: Language
  readonly chapter: string
  readonly episode: string | null
  readonly scene: string | null
  readonly section: Section
  readonly option: string | null
  /** The conditions of the `::: when` blocks around it, each holding. */
  readonly conditions: readonly { readonly condition: Condition; readonly at: Position }[]
  /** Whether it stands in a `::: note`, where the app speaks of itself. */
  readonly noted: boolean
  readonly sentence: ProseSentence
}

type Where = Omit<Telling, 'sentence' | 'conditions' | 'noted'> & { readonly noted?: boolean }

/** Every sentence of the story's prose, in every language. Pure; order is that of the files. */
export function tellings(draft: Draft): Telling[] {
  return [
    ...draft.chapters.flatMap((chapter) => [
      ...ofChapter(chapter),
      ...chapter.episodes.flatMap((episode) => ofEpisode(chapter, episode)),
    ]),
    ...ofEndings(draft),
  ]
}

function ofEndings({ endings, story }: Draft): Telling[] {
  const named = story.data.conditions
  return Object.values(endings).flatMap((prose) =>
    prose.nodes.flatMap((node) => {
      const language = languageOfFile(prose.file)
      const where = { language, chapter: `ending ${node.id}`, episode: null, scene: null, option: null }
      return [
        ...ofBlocks(node.blocks, [], named, { ...where, section: 'ending' }),
        ...node.children.flatMap((part) =>
          ofBlocks(part.blocks, [], named, { ...where, section: sectionsOfEnding[part.id] ?? 'ending' }),
        ),
      ]
    }),
  )
}

const sectionsOfEnding: Readonly<Record<string, Section>> = { record: 'then', advice: 'advice' }

function ofChapter(chapter: ChapterDraft): Telling[] {
  return Object.values(chapter.prose).flatMap((prose) =>
    prose.nodes.flatMap((node) =>
      ofBlocks(
        node.blocks,
        [],
        {},
        {
          language: languageOfFile(prose.file),
          chapter: chapter.id,
          episode: null,
          scene: null,
          option: null,
          section: node.id === 'question' || node.id === 'argument' ? node.id : 'opening',
        },
      ),
    ),
  )
}

function ofEpisode(chapter: ChapterDraft, episode: EpisodeDraft): Telling[] {
  const named = episode.scenes.data.conditions
  return Object.values(episode.prose).flatMap((prose) =>
    prose.nodes.flatMap((node) => {
      const where = {
        language: languageOfFile(prose.file),
        chapter: chapter.id,
        episode: episode.id,
        scene: node.id,
        option: null,
      }
      if (node.id === 'previously' || node.id === 'catching-up')
        return ofBlocks(node.blocks, [], named, { ...where, scene: null, section: node.id })
      return [
        ...ofBlocks(node.blocks, [], named, { ...where, section: 'body' }),
        ...node.children.flatMap((part) => ofPart(part, named, where)),
      ]
    }),
  )
}

function ofPart(part: ProseNode, named: NamedConditions, where: Omit<Where, 'section'>): Telling[] {
  if (part.id === 'ask') return ofBlocks(part.blocks, [], named, { ...where, section: 'ask' })
  if (/^piece \d+$/u.test(part.id)) return ofBlocks(part.blocks, [], named, { ...where, section: 'piece' })
  if (part.id === 'parting') return ofBlocks(part.blocks, [], named, { ...where, section: 'parting' })
  if (part.id === 'record')
    return part.children.flatMap((child) =>
      ofBlocks(child.blocks, [], named, { ...where, section: child.id as RecordPart }),
    )
  const option = { ...where, option: part.id }
  return [
    ...ofBlocks(part.blocks, [], named, { ...option, section: 'outcome' }),
    ...part.children.flatMap((child) => ofBlocks(child.blocks, [], named, { ...option, section: 'aside' })),
  ]
}

function ofBlocks(
  blocks: readonly ProseBlock[],
  conditions: Telling['conditions'],
  named: NamedConditions,
  where: Where,
): Telling[] {
  return blocks.flatMap((block): Telling[] => {
    if (block.kind === 'paragraph')
      return block.sentences.map((sentence) => ({ ...where, noted: where.noted ?? false, conditions, sentence }))
    if (block.kind === 'paper')
      return ofBlocks(block.blocks, conditions, named, block.paper === 'note' ? { ...where, noted: true } : where)
    const condition = parseWhen(block.condition, named)
    return [
      ...ofBlocks(block.then, [...conditions, { condition, at: block.at }], named, where),
      ...ofBlocks(
        block.otherwise,
        [...conditions, { condition: { kind: 'not', of: condition }, at: block.at }],
        named,
        where,
      ),
    ]
  })
}

const languageOfFile = (file: string): Language =>
  languages.find((language) => file.endsWith(`${language}.md`)) ?? firstLanguage
