import { blocksOf, linesOf, plain, type SheetBlock } from './Sheet'

/** Blocks that are drawn together. `together`: in print they stand on one page. */
interface BlockGroup {
  readonly blocks: readonly SheetBlock[]
  readonly kind: 'parts' | 'together' | 'plain'
}

/** A third of a page: more than that is not moved to the next page to be kept together. */
const shortLetters = 1600

/**
 * Blocks as they are drawn. Parts in a row are one group: in print they stand in columns. What stands under the last heading before a
 * new page is one too, where it is short, so that no page holds a line or two.
 */
export function blockGroups(blocks: readonly SheetBlock[]): readonly BlockGroup[] {
  const groups: { blocks: SheetBlock[]; kind: BlockGroup['kind'] }[] = []
  blocks.forEach((block, place) => {
    const last = groups.at(-1)
    const kind = block.kind === 'part' ? 'parts' : endsPage(blocks, place) ? 'together' : 'plain'
    if (last?.kind === kind && kind !== 'plain' && !isPage(block)) last.blocks.push(block)
    else groups.push({ blocks: [block], kind })
  })
  return groups.flatMap((group) => (group.kind === 'together' ? endOf(group.blocks) : [group]))
}

/** A short ending is kept together; of a long one its last blocks, as many as are short. */
function endOf(blocks: readonly SheetBlock[]): BlockGroup[] {
  const from = blocks.findIndex((_, place) => isShort(blocks.slice(place)))
  if (from === 0) return [{ blocks, kind: 'together' }]
  const end = from < 0 ? blocks.length : from
  const groups = [
    { blocks: blocks.slice(0, end), kind: 'plain' as const },
    { blocks: blocks.slice(end), kind: 'together' as const },
  ]
  return groups.filter((group) => group.blocks.length > 0)
}

const isPage = (block: SheetBlock): boolean => block.kind === 'heading' && block.page === true

/** Whether a block stands under the last heading, or is the last heading, of a page that ends there. */
function endsPage(blocks: readonly SheetBlock[], place: number): boolean {
  const next = blocks.findIndex((block, at) => at > place && isPage(block))
  const page = blocks.slice(0, next < 0 ? undefined : next)
  const from = page.findLastIndex(({ kind }) => kind === 'heading')
  return from > 0 && place >= from && !page.slice(from).some(({ kind }) => kind === 'part' || kind === 'strip')
}

/** Whether blocks take little room on paper: by their letters, with a line for each row and each line to write on. */
export function isShort(blocks: readonly SheetBlock[]): boolean {
  const letters = linesOf({ blocks, title: [], of: [], note: [], foot: [] }).reduce(
    (sum, line) => sum + plain(line).length,
    0,
  )
  const rows = blocksOf(blocks).reduce((sum, block) => sum + roomOf(block), 0)
  return letters + rows < shortLetters
}

const roomOf = (block: SheetBlock): number => {
  switch (block.kind) {
    case 'field':
      return 200
    case 'lines':
      return 80 * block.count
    case 'table':
      return 80 * block.rows.length
    default:
      return 60
  }
}
