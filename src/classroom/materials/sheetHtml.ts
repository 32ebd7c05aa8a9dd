import { assertNever } from '../../model/assertNever'
import { escapeMarkup } from '../escapeMarkup'
import type { Line, Sheet, SheetBlock, Span } from './Sheet'

const escape = (text: string): string => escapeMarkup(text).replaceAll('"', '&quot;')

/** Plain, so that word processors take it over as it is: no script, no font to fetch, nothing from elsewhere. */
const style = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #000; background: #fff; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 .2em; } h2 { font-size: 14pt; margin: 1.4em 0 .4em; } h3 { font-size: 11.5pt; margin: 1.1em 0 .3em; }
h1, h2, h3 { break-after: avoid; } .page { break-before: page; page-break-before: always; }
p, ul, ol, table { margin: .4em 0; } li { margin: .15em 0; } p, li { orphans: 3; widows: 3; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #777; padding: .3em .5em; vertical-align: top; text-align: left; } tr { break-inside: avoid; }
.of, .source, footer { color: #333; } .source { font-size: 85%; } footer { margin-top: 2em; border-top: 1px solid #777; font-size: 85%; }
.strip { border-bottom: 1px dashed #333; padding: .6em 0; break-inside: avoid; } .strip tbody tr { height: 9mm; } .strip td:last-child { width: 45%; }
.box { break-inside: avoid; border-left: 3px solid #333; padding: .1em .8em; margin: .6em 0; } .part { break-inside: avoid; }
ul.plain { list-style: none; padding-left: 0; } .lines { border-bottom: 1px solid #777; height: 2em; } .field { border: 1px solid #777; min-height: 4em; padding: .3em .5em; white-space: pre-wrap; }
@media print { .strips > :is(h1, .of, footer) { display: none; } }
@page { margin: 15mm; @bottom-center { content: counter(page); font: 9pt sans-serif; } }
`

/** The sheet as a document of its own, in HTML that Word, LibreOffice and Google Docs open for editing; UTF-8. */
export function sheetHtml(sheet: Sheet): string {
  const title = sheet.title.map(({ text }) => text).join('')
  const of = sheet.of.map(({ text }) => text).join('')
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(`${title}, ${of}`)}</title>
<style>${style}</style>
</head>
<body class="${sheet.kind}">
<h1>${lineHtml(sheet.title)}</h1>
<p class="of">${lineHtml(sheet.of)}</p>
${sheet.note.length ? `<p class="of">${lineHtml(sheet.note)}</p>` : ''}
${sheet.blocks.map(blockHtml).join('\n')}
<footer><p>${lineHtml(sheet.foot)}</p></footer>
</body>
</html>
`
}

function blockHtml(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.page ? ' class="page"' : ''}>${lineHtml(block.line)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}${block.plain ? ' class="plain"' : ''}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const row = (cells: readonly Line[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${lineHtml(cell)}</${tag}>`).join('')}</tr>`
      return `<table>${block.head.length ? `<thead>${row(block.head, 'th')}</thead>` : ''}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    }
    case 'box':
      return `<div class="box"><p><b>${lineHtml(block.title)}</b></p>${block.blocks.map(blockHtml).join('')}</div>`
    case 'part':
      return `<div class="part" id="${escape(block.id)}"><h3>${lineHtml(block.heading)}</h3>${block.blocks.map(blockHtml).join('')}</div>`
    case 'strip':
      return `<div class="strip">${block.blocks.map(blockHtml).join('')}</div>`
    case 'lines':
      return `<p>${lineHtml(block.label)}</p>${'<div class="lines"></div>'.repeat(block.count)}`
    case 'field':
      return `<p><b>${escape(block.label)}</b></p><div class="field">${escape(block.value)}</div>`
    default:
      return assertNever(block)
  }
}

const lineHtml = (line: Line): string => line.map(spanHtml).join('')

function spanHtml({ text, as, lang, to }: Span): string {
  const inner = escape(text).replace(/\n/gu, '<br>')
  const marked =
    as === 'strong'
      ? `<b>${inner}</b>`
      : as === 'emphasis'
        ? `<i>${inner}</i>`
        : as === 'source'
          ? `<span class="source">${inner}</span>`
          : inner
  const said = lang ? `<span lang="${lang}">${marked}</span>` : marked
  return to ? `<a href="#${escape(to)}">${said}</a>` : said
}
