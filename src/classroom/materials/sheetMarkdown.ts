import { assertNever } from '../../model/assertNever'
import type { Line, Sheet, SheetBlock, Span } from './Sheet'

/** The sheet as Markdown (CommonMark, with the tables of GitHub): for wikis, repositories and plain editors. */
export function sheetMarkdown(sheet: Sheet): string {
  const body = sheet.blocks.map(blockText).join('\n\n')
  return `# ${lineText(sheet.title)}\n\n${lineText(sheet.of)}\n\n${sheet.note.length ? `${lineText(sheet.note)}\n\n` : ''}${body}\n\n---\n\n${lineText(sheet.foot)}\n`
}

function blockText(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.line)}`
    case 'paragraph':
      return lineText(block.line)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineText(item)}`).join('\n')
    case 'table': {
      const row = (cells: readonly Line[]): string =>
        `| ${cells.map((cell) => lineText(cell).replace(/\|/gu, '\\|')).join(' | ')} |`
      const width = block.rows[0]?.length ?? 0
      const head = block.head.length ? block.head : Array.from({ length: width }, () => [])
      return [row(head), `|${' --- |'.repeat(width)}`, ...block.rows.map(row)].join('\n')
    }
    case 'box':
      return quoted([`**${lineText(block.title)}**`, ...block.blocks.map(blockText)].join('\n\n'))
    case 'part':
      return [`### ${lineText(block.heading)}`, ...block.blocks.map(blockText)].join('\n\n')
    case 'strip':
      return ['---', ...block.blocks.map(blockText)].join('\n\n')
    case 'lines':
      return [lineText(block.label), ...Array.from({ length: block.count }, () => '\\_'.repeat(40))].join('\n\n')
    case 'field':
      return `**${escape(block.label)}**\n\n${quoted(escape(block.value) || '…')}`
    default:
      return assertNever(block)
  }
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')

const escape = (text: string): string => text.replace(/[\\*_`<#]/gu, '\\$&')
const lineText = (line: Line): string => line.map(spanText).join('')

function spanText({ text, as }: Span): string {
  const said = escape(text).replace(/\n/gu, '<br>')
  if (as !== 'strong' && as !== 'emphasis') return said
  // A mark does not open before a space nor close after one.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(said) ?? []
  const mark = as === 'strong' ? '**' : '*'
  return inner ? `${before}${mark}${inner}${mark}${after}` : said
}
