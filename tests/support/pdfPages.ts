import { inflateSync } from 'node:zlib'

/** How many letters stand on each page of a PDF as Chromium writes it: objects in the open, what is drawn squeezed. */
export function pdfPages(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1')
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)endobj/gmu)].map(([, number, body]) => [number ?? '', body ?? '']),
  )
  /** What an object draws by itself, and what it draws by others. */
  function lettersIn(number: string, seen: ReadonlySet<string>): number {
    const body = objects.get(number)
    if (body === undefined || seen.has(number)) return 0
    const [head = ''] = body.split('stream')
    const named = /\/XObject <<([\s\S]*?)>>/u.exec(head)?.[1] ?? ''
    const others = [...named.matchAll(/ (\d+) 0 R/gu), ...head.matchAll(/\/Contents (\d+) 0 R/gu)]
    const within = new Set([...seen, number])
    return others.reduce((sum, [, other = '']) => sum + lettersIn(other, within), lettersOf(body))
  }
  return [...objects].flatMap(([number, body]) => (/\/Type \/Page\n/u.test(body) ? [lettersIn(number, new Set())] : []))
}

/** Letters are drawn as numbers of four places: `<00480065> Tj`. What is squeezed is as long as it says: its last byte may be a line end. */
function lettersOf(body: string): number {
  const length = /\/Length (\d+)/u.exec(body)?.[1]
  const from = /stream\r?\n/u.exec(body)
  if (length === undefined || !from || !body.includes('/FlateDecode')) return 0
  const start = from.index + from[0].length
  const drawn = inflateSync(Buffer.from(body.slice(start, start + Number(length)), 'latin1')).toString('latin1')
  return [...drawn.matchAll(/<([0-9A-F]+)> Tj/giu)].reduce((sum, [, glyphs = '']) => sum + glyphs.length / 4, 0)
}
