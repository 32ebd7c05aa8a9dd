import { statuses, type Status } from '../../model/Fact'

/** A sentence as it stands on the page, in the order of reading. */
export interface PageSentence {
  readonly text: string
  /** Where it stands; `null` for headings and words of the interface. */
  readonly status: Status | null
  readonly range: Range
}

interface Run {
  readonly block: Element
  readonly status: Status | null
  readonly pieces: { readonly node: Text; readonly start: number }[]
  text: string
}

/** What is not read: buttons, pictures, what is for the eye alone. */
const unread = 'button, svg, script, style, dialog, select, [aria-hidden="true"], [data-unread], .no-print'

/** The sentences of a passage as they stand on the page, cut at blocks, at changes of status and at full stops. */
export function sentencesIn(root: Element, language: string): readonly PageSentence[] {
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'sentence' }) : null
  return runsIn(root).flatMap((run) => {
    // A line break in the source is no end of a sentence.
    const text = run.text.replace(/\s/gu, ' ')
    const parts = segmenter ? [...segmenter.segment(text)] : [{ segment: text, index: 0 }]
    return parts
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ segment, index }) => {
        const start = index + (segment.length - segment.trimStart().length)
        const spoken = segment.trim()
        return {
          text: spoken.replace(/ +/gu, ' '),
          status: run.status,
          range: rangeOf(run, start, start + spoken.length),
        }
      })
  })
}

function runsIn(root: Element): readonly Run[] {
  const runs: Run[] = []
  const page = root.ownerDocument
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest(unread)) continue
    const block = blockOf(parent, root)
    if (!block) continue
    const status = statusAt(parent)
    const last = runs.at(-1)
    const run = last?.block === block && last.status === status ? last : { block, status, pieces: [], text: '' }
    if (run !== last) runs.push(run)
    run.pieces.push({ node: node as Text, start: run.text.length })
    run.text += (node as Text).data
  }
  return runs
}

/** The nearest element that is no part of a line of text; `null` where something around it is not shown. */
function blockOf(element: Element, root: Element): Element | null {
  let block: Element | null = null
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
    const { display } = getComputedStyle(at)
    if (display === 'none') return null
    if (!block && (at === root || !/^(inline|contents|$)/u.test(display))) block = at
  }
  return block
}

function statusAt(element: Element): Status | null {
  const named = element.closest('[data-status]')?.getAttribute('data-status')
  return statuses.find((status) => status === named) ?? null
}

function rangeOf({ pieces }: Run, start: number, end: number): Range {
  const range = pieces[0]!.node.ownerDocument.createRange()
  const first = pieces.findLast((piece) => piece.start <= start)!
  const last = pieces.findLast((piece) => piece.start < end)!
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
