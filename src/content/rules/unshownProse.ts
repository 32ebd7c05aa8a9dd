import { error, type Diagnostic } from '../Diagnostic'
import type { ProseFile, ProseNode } from '../parseProse'
import type { Rule } from '../RuleContext'

/** What is shown of a heading: its title, the text under it, and headings under it, `null` where their names are held elsewhere. */
interface Shown {
  readonly title?: true
  /** `sentences`: plain paragraphs alone. */
  readonly text?: 'all' | 'sentences'
  readonly under?: (id: string) => Shown | null
}

const text: Shown = { text: 'all' }
const option: Shown = { title: true, text: 'all', under: () => text }

const partOfScene = (id: string): Shown => {
  if (id === 'ask') return { text: 'sentences' }
  if (id === 'parting') return { title: true, text: 'sentences' }
  if (id === 'record') return { under: () => text }
  return /^piece \d+$/u.test(id) ? { title: true, text: 'all' } : option
}
const scene: Shown = { title: true, text: 'all', under: partOfScene }
const inEpisode = (id: string): Shown => (id === 'previously' || id === 'catching-up' ? text : scene)
const ending: Shown = {
  title: true,
  text: 'all',
  under: (id) => (['record', 'advice', 'cost', 'left-out'].includes(id) ? text : null),
}

/** `unshown-prose`, `heading-twice`: what is written is shown. Nothing stands where no page looks for it, and no heading twice. */
export const unshownProse: Rule = ({ draft }) => {
  const files = (prose: Partial<Record<string, ProseFile>>) => Object.values(prose).flatMap((file) => file ?? [])
  return [
    ...files(draft.endings).flatMap(({ nodes }) => ofNodes(nodes, () => ending)),
    ...draft.chapters.flatMap(({ prose, episodes }) => [
      ...files(prose).flatMap(({ nodes }) => ofNodes(nodes, () => text)),
      ...episodes.flatMap((episode) => files(episode.prose).flatMap(({ nodes }) => ofNodes(nodes, inEpisode))),
    ]),
  ]
}

function ofNodes(nodes: readonly ProseNode[], shownOf: (id: string) => Shown | null): Diagnostic[] {
  const first = new Map<string, ProseNode>()
  return nodes.flatMap((node) => {
    const before = first.get(node.id)
    if (!before) first.set(node.id, node)
    return [...(before ? [twice(node, before)] : []), ...ofNode(node, shownOf(node.id))]
  })
}

function ofNode(node: ProseNode, shown: Shown | null): Diagnostic[] {
  if (!shown) return [unshown(node.at, `No page shows what stands under “${node.id}” here.`)]
  const { title, text: shownText, under } = shown
  const lost = node.blocks.find(({ kind }) => !shownText || (shownText === 'sentences' && kind !== 'paragraph'))
  return [
    ...(node.label && !title ? [unshown(node.at, `No page shows the title of “${node.id}”: “${node.label}”.`)] : []),
    ...(lost ? [unshown(lost.at, `No page shows this text of “${node.id}”.`)] : []),
    ...ofNodes(node.children, under ?? (() => null)),
  ]
}

const unshown = (at: Diagnostic['at'], problem: string): Diagnostic =>
  error('unshown-prose', at, problem, 'Put it under a heading that story/README.md names, or take it out.')

const twice = ({ id, at }: ProseNode, before: ProseNode): Diagnostic =>
  error(
    'heading-twice',
    at,
    `The heading “${id}” stands here again, after line ${before.at.line}: only the first would be shown.`,
    'Join the two, or correct one of them.',
  )
