import type { Story } from '../model/Story'
import { byPlace, error, type Diagnostic } from './Diagnostic'
import type { Draft } from './Draft'
import { papers } from '../model/Text'
import type { Fact } from '../model/Fact'
import type { FactId } from '../model/ids'
import { linkStory, toFact } from './linkStory'
import { readDraft, type StoryFiles, type YamlParser } from './readDraft'
import { ruleContext } from './RuleContext'
import { allRules } from './rules/allRules'
import type { ProseBlock, ProseNode } from './parseProse'

export interface Compiled {
  readonly story: Story
  readonly facts: Readonly<Record<FactId, Fact>>
  readonly draft: Draft
}

export interface CompileResult {
  /** `null` while an error stands; warnings do not stop it. */
  readonly compiled: Compiled | null
  /** Every problem of every file, by place. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Parse → check shape → link ids → apply rules. Pure, never throws; reports all problems at once. */
export function compileStory(files: StoryFiles, parse?: YamlParser): CompileResult {
  const { draft, diagnostics } = readDraft(files, parse)
  if (!draft) return { compiled: null, diagnostics: [...diagnostics].sort(byPlace) }
  const context = ruleContext(draft)
  const found = withoutEchoes([
    ...diagnostics,
    ...unknownPapers(draft),
    ...Object.values(allRules).flatMap((rule) => rule(context)),
  ]).sort(byPlace)
  const failed = found.some(({ severity }) => severity === 'error')
  return { compiled: failed ? null : { story: linkStory(draft), facts: factsOf(draft), draft }, diagnostics: found }
}

const factsOf = (draft: Draft): Record<FactId, Fact> =>
  Object.fromEntries(draft.facts.flatMap(({ data }) => data.map((fact) => [fact.id, toFact(fact)])))

/** One mistyped id makes other rules stumble over the same line, or miss it in the other language: only the cause is told. */
function withoutEchoes(found: readonly Diagnostic[]): Diagnostic[] {
  const causes = found.filter(({ code }) => code === 'unknown-id')
  const lines = new Set(causes.map(({ at }) => `${at.file}:${at.line}`))
  const ids = causes.flatMap(({ problem }) => /“(.*)”/u.exec(problem)?.[1] ?? [])
  return found.filter(
    ({ code, at, problem }) =>
      code === 'unknown-id' ||
      (!lines.has(`${at.file}:${at.line}`) && !(code === 'parity' && ids.some((id) => problem.includes(id)))),
  )
}

function unknownPapers(draft: Draft): Diagnostic[] {
  const ofBlocks = (blocks: readonly ProseBlock[]): Diagnostic[] =>
    blocks.flatMap((block): Diagnostic[] => {
      if (block.kind === 'paragraph') return []
      if (block.kind === 'when') return [...ofBlocks(block.then), ...ofBlocks(block.otherwise)]
      const known = (papers as readonly string[]).includes(block.paper)
      return [
        ...(known
          ? []
          : [
              error(
                'unknown-paper',
                block.at,
                `There is no paper “${block.paper}”.`,
                `Use one of ${papers.join(', ')}, or “when”.`,
              ),
            ]),
        ...ofBlocks(block.blocks),
      ]
    })
  const ofNode = (node: ProseNode): Diagnostic[] => [...ofBlocks(node.blocks), ...node.children.flatMap(ofNode)]
  return draft.chapters.flatMap((chapter) =>
    [chapter.prose, ...chapter.episodes.map(({ prose }) => prose)].flatMap((prose) =>
      Object.values(prose).flatMap(({ nodes }) => nodes.flatMap(ofNode)),
    ),
  )
}
