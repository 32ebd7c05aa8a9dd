import { error, type Diagnostic } from '../Diagnostic'
import { childNamed, type EpisodeDraft } from '../Draft'
import type { ProseFile, ProseNode } from '../parseProse'
import type { Rule } from '../RuleContext'
import type { SceneSource } from '../shape'
import { recordParts } from '../tellings'

/** `missing-prose`, `orphan-prose`: in each language every scene, option and record has its prose, and no prose hangs loose. */
export const proseForEveryScene: Rule = ({ draft }) =>
  draft.chapters.flatMap((chapter) => [
    ...Object.values(chapter.prose).flatMap((prose) => namedNodes(prose)),
    ...chapter.episodes.flatMap((episode) =>
      Object.values(episode.prose).flatMap((prose) => ofEpisode(episode, prose)),
    ),
  ])

const needed = ['opening', 'question']
const allowed = [...needed, 'argument']

function namedNodes(prose: ProseFile): Diagnostic[] {
  return [
    ...needed.flatMap((name) => (prose.nodes.some(({ id }) => id === name) ? [] : [missing(prose, `## ${name}`)])),
    ...prose.nodes.flatMap((node) =>
      allowed.includes(node.id) ? [] : [orphan(node, 'a chapter has only ## opening, ## question and ## argument')],
    ),
  ]
}

const missing = (prose: ProseFile, heading: string, node?: ProseNode): Diagnostic =>
  error(
    'missing-prose',
    node?.at ?? { file: prose.file, line: 1, column: 1 },
    `The prose “${heading}” is not there.`,
    `Write it under a heading “${heading}”.`,
  )

const orphan = (node: ProseNode, why: string): Diagnostic =>
  error(
    'orphan-prose',
    node.at,
    `Nothing asks for the prose “${node.id}”: ${why}.`,
    'Correct the heading, add it to scenes.yaml, or take it out.',
  )

function ofEpisode(episode: EpisodeDraft, prose: ProseFile): Diagnostic[] {
  const scenes = new Map(episode.scenes.data.scenes.map((scene) => [scene.id, scene]))
  const there = new Set(prose.nodes.map(({ id }) => id))
  return [
    ...[...scenes.keys()].flatMap((id) => (there.has(id) ? [] : [missing(prose, `## ${id}: Title`)])),
    ...prose.nodes.flatMap((node) => {
      if (node.id === 'previously' || node.id === 'catching-up') return []
      const scene = scenes.get(node.id)
      return scene ? ofScene(scene, node, prose) : [orphan(node, 'scenes.yaml has no such scene')]
    }),
  ]
}

function ofScene({ decision, id }: SceneSource, node: ProseNode, prose: ProseFile): Diagnostic[] {
  const found: Diagnostic[] = []
  if (!node.blocks.length) found.push(missing(prose, `text of ${id}`, node))
  if (!node.label) found.push(missing(prose, `## ${id}: Title`, node))
  if (!decision) return [...found, ...node.children.map((child) => orphan(child, 'the scene has no decision'))]
  const pieces = Math.max(0, ...decision.options.flatMap(({ keeps }) => keeps))
  const expected = [
    'ask',
    'record',
    ...decision.options.map((option) => option.id),
    ...Array.from({ length: pieces }, (_, i) => `piece ${i + 1}`),
  ]
  for (const name of expected) {
    const part = childNamed(node, name)
    if (!part) found.push(missing(prose, `### ${name}`, node))
    else if (name !== 'record' && !part.blocks.length) found.push(missing(prose, `text of ${name}`, part))
  }
  for (const child of node.children) {
    if (!expected.includes(child.id) && child.id !== 'parting')
      found.push(orphan(child, 'the decision has no such option, or no option keeps such a piece'))
    const option = decision.options.find((candidate) => candidate.id === child.id)
    if (!option) continue
    if (!child.label) found.push(missing(prose, `### ${child.id}: the advice in one line`, child))
    const aside = childNamed(child, 'set aside')
    if (option.needs !== undefined && !aside?.blocks.length) found.push(missing(prose, '#### set aside', child))
    if (option.needs === undefined && aside)
      found.push(orphan(aside, 'the option needs no standing, so it is never set aside'))
    found.push(
      ...child.children
        .filter(({ id: name }) => name !== 'set aside')
        .map((extra) => orphan(extra, 'an option has only #### set aside')),
    )
  }
  const record = childNamed(node, 'record')
  if (record && !childNamed(record, 'did')?.blocks.length) found.push(missing(prose, '#### did', record))
  for (const child of record?.children ?? [])
    if (!(recordParts as readonly string[]).includes(child.id))
      found.push(orphan(child, `a record has ${recordParts.join(', ')}`))
  return found
}
