import type { RunNode } from '../../../engine/runTree'
import { endingOf } from '../../../engine/endingOf'
import { indexStory } from '../../../engine/indexStory'
import { assertNever } from '../../../model/assertNever'
import { printMoment } from '../../../messages/printMoment'
import { type Book, endingTitle, fileTitle } from './Book'

/** A run in the tree, in words. */
export interface RunLine {
  readonly id: string
  readonly name: string
  readonly begun: string
  /** Where it comes from: the first page, a file, or the decision at which it left another run. */
  readonly from: string
  /** The run that it left; `null` for a root. */
  readonly parent: string | null
  /** What it advised where it left; `''` for a root, and where it is `open` there. */
  readonly instead: string
  readonly open: boolean
  readonly far: string
  readonly where: string
  readonly ended: boolean
  /** Whether a part of its log could not be followed. */
  readonly lost: boolean
  readonly children: readonly RunLine[]
}

/** The forest in words. */
export function runLines(book: Book, nodes: readonly RunNode[]): readonly RunLine[] {
  const line = (node: RunNode): RunLine => {
    const { run, state } = node
    return {
      id: run.id,
      name: book.nameOf(run.id),
      begun: book.words.begun(printMoment(run.begun, book.language)),
      from: fromWords(book, node),
      parent: node.left === null ? null : (run.parent?.run ?? null),
      instead: insteadWords(book, node),
      open: node.left !== null && node.shared === state.steps.length,
      far: farWords(book, node),
      where: whereWords(book, node),
      ended: state.position.kind === 'end',
      lost: state.skipped.length > 0,
      children: node.children.map(line),
    }
  }
  return nodes.map(line)
}

function fromWords(book: Book, { run, left, orphan, state, shared }: RunNode): string {
  const { words } = book
  if (orphan) return words.orphan
  if (left !== null && run.parent) {
    // Where it left is where its own steps begin, or where it stands while it has none.
    const here = state.steps[shared]?.scene ?? state.visited.at(-1) ?? ''
    const chapter = indexStory(book.story).scenes.get(here)?.chapter ?? ''
    return words.left(book.nameOf(run.parent.run), left + 1, book.textOf(chapter)?.scenes[here]?.title ?? '')
  }
  if (run.entry === null) return words.fromStart
  const title = fileTitle(book, run.entry)
  return title ? words.fromFile(title) : words.fromUnknown
}

function insteadWords({ textOf }: Book, { left, shared, state }: RunNode): string {
  const step = state.steps[shared]
  if (left === null || !step) return ''
  return textOf(step.chapter)?.scenes[step.scene]?.options[step.option]?.label ?? ''
}

function farWords({ words }: Book, { state, shared }: RunNode): string {
  const count = words.decisions(state.steps.length)
  return shared > 0 ? `${count}, ${words.ofThemShared(shared)}` : count
}

/** Where a run stands: its file, the end of a chapter, or its ending. */
function whereWords(book: Book, { state }: RunNode): string {
  const { words, story } = book
  const { position } = state
  switch (position.kind) {
    case 'scene':
    case 'outcome':
      return words.stands(fileTitle(book, indexStory(story).scenes.get(position.scene)?.episode ?? ''))
    case 'chapter-end':
      return words.stands(
        words.endOf(book.catalogue.chapters.find(({ id }) => id === position.chapter)?.title ?? position.chapter),
      )
    case 'end': {
      const ending = endingOf(story, state)
      const title = ending === null ? '' : endingTitle(book, ending)
      return title ? words.ended(title) : words.endedUntold
    }
    default:
      return assertNever(position)
  }
}

/** All lines of a forest, each before its branches. */
export const flattenLines = (lines: readonly RunLine[]): readonly RunLine[] =>
  lines.flatMap((line) => [line, ...flattenLines(line.children)])
