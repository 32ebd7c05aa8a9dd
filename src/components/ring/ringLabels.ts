import type { Catalogue } from '../../model/Catalogue'
import { ringChart, type PartnerId, type RingPartner } from './ringLayout'

/** A partner's name and step word as they are set at the edge of the chart, where they stay while the marker moves. */
export interface RingLabel {
  readonly id: PartnerId
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly name: readonly { readonly text: string; readonly y: number }[]
  readonly word: { readonly text: string; readonly y: number }
}

interface Place {
  readonly x: number
  readonly anchor: RingLabel['anchor']
  /** Where the last line stands, or the first. */
  readonly last?: number
  readonly first?: number
}
const edge = 3
const longest = 14
const sheets: Readonly<
  Record<'chart' | 'wide', { readonly lineHeight: number; readonly places: Readonly<Record<PartnerId, Place>> }>
> = {
  chart: {
    lineHeight: 16,
    places: {
      france: { x: ringChart.centre.x, anchor: 'middle', last: 34 },
      russia: { x: ringChart.width - edge, anchor: 'end', last: 102 },
      west: { x: edge, anchor: 'start', last: 102 },
      ecowas: { x: ringChart.width - edge, anchor: 'end', first: 328 },
      un: { x: edge, anchor: 'start', first: 328 },
    },
  },
  // Half as wide again, small, with larger letters: `shiftLayout`.
  wide: {
    lineHeight: 23,
    places: {
      france: { x: 142, anchor: 'end', last: 61 },
      russia: { x: 426, anchor: 'end', last: 112 },
      west: { x: -86, anchor: 'start', last: 112 },
      ecowas: { x: 426, anchor: 'end', first: 332 },
      un: { x: -86, anchor: 'start', first: 332 },
    },
  },
}

/** Sets the partners' names: above the chart's middle they grow upwards, below it downwards. */
export function ringLabels(
  partners: readonly RingPartner[],
  labels: Catalogue['indicators'],
  sheet: keyof typeof sheets = 'chart',
): readonly RingLabel[] {
  const { lineHeight, places } = sheets[sheet]
  return partners.map(({ id, step }) => {
    const { x, anchor, last, first } = places[id]
    const lines = breakName(labels[id].label)
    const top = first ?? (last ?? 0) - lines.length * lineHeight
    const name = lines.map((text, index) => ({ text, y: top + index * lineHeight }))
    return { id, x, anchor, name, word: { text: labels[id].steps[step] ?? '', y: top + lines.length * lineHeight } }
  })
}

/** Breaks a name into short lines; a little word goes with what follows: `La mission de l’ONU` → `La mission`, `de l’ONU`. */
function breakName(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= longest) lines[lines.length - 1] = `${line} ${word}`
    else {
      const little = line === undefined ? null : /^(.+) (\S{1,3})$/u.exec(line)
      if (little?.[1] !== undefined && little[2] !== undefined && `${little[2]} ${word}`.length <= longest) {
        lines[lines.length - 1] = little[1]
        lines.push(`${little[2]} ${word}`)
      } else lines.push(word)
    }
  }
  return lines
}
