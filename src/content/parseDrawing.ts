import { inks, shapeTags, type Drawing, type DrawnShape } from '../model/Drawing'
import { error, type Diagnostic } from './Diagnostic'

export interface DrawingFile {
  readonly file: string
  /** `null` where the file is no drawing of ours: its problems say why. */
  readonly drawing: Drawing | null
  readonly problems: readonly Diagnostic[]
}

const shapeAttributes = new Set(
  'class d cx cy r rx ry x y width height opacity transform stroke-width stroke-dasharray stroke-linecap'.split(' '),
)
const inkClasses = new Set(inks.flatMap((ink) => [ink, `l-${ink}`]))
const isTag = (tag: string): tag is DrawnShape[0] => (shapeTags as readonly string[]).includes(tag)

/** Reads one SVG file of flat shapes in the inks of the page; never throws: what is none of these is reported, `drawing-form`. */
export function parseDrawing(file: string, text: string): DrawingFile {
  const problems: Diagnostic[] = []
  const shapes: DrawnShape[] = []
  let viewBox = ''
  let stand: readonly number[] | undefined
  const bare = text.replace(/<\?.*?\?>|<!--.*?-->/gsu, (note) => note.replace(/[^\n]/gu, ' '))
  for (const { 0: whole, 1: tag = '', 2: given = '', index } of bare.matchAll(/<(\/?[\w:-]*)([^<>]*)>|[^<>\s]+/gu)) {
    const attributes = attributesOf(given)
    const wrong = tag === 'svg' || tag === '/svg' ? '' : faultOf(whole, tag, attributes)
    if (tag === 'svg') {
      viewBox = attributes['viewBox'] ?? ''
      stand = attributes['data-stand']?.split(' ').map(Number)
    } else if (wrong) problems.push(fault(file, bare, index, wrong))
    else if (isTag(tag)) shapes.push([tag, attributes])
  }
  if (!problems.length && !(viewBox && shapes.length))
    problems.push(fault(file, bare, 0, 'There is no svg with a viewBox and a shape in it.'))
  if (stand && !(stand.length === 2 && stand.every(Number.isFinite)))
    problems.push(
      fault(
        file,
        bare,
        0,
        '`data-stand` is two numbers: where one stands alone or as the first, and where the second.',
      ),
    )
  return { file, drawing: problems.length ? null : { viewBox, shapes, ...(stand && { stand }) }, problems }
}

const attributesOf = (given: string): Record<string, string> =>
  Object.fromEntries(
    [...given.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  )

/** What keeps a shape from being drawn; '' where nothing does. */
function faultOf(whole: string, tag: string, attributes: Readonly<Record<string, string>>): string {
  if (!isTag(tag)) return `“${whole.slice(0, 30)}” is no shape of a drawing.`
  const unknown = Object.keys(attributes).find((name) => !shapeAttributes.has(name))
  if (unknown !== undefined) return `A shape has no attribute “${unknown}” here.`
  const ink = attributes['class'] ?? ''
  return inkClasses.has(ink) ? '' : `“${ink}” is no ink.`
}

function fault(file: string, text: string, index: number, problem: string): Diagnostic {
  const before = text.slice(0, index).split('\n')
  return error(
    'drawing-form',
    { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    problem,
    `Draw with ${shapeTags.join(', ')}, each with a class: ${inks.join(', ')}, or \`l-\` before it for a line.`,
  )
}
