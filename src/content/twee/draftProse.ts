import type { ConditionSource } from '../shape'
import type { TweeNode } from './readPassage'

/** A condition as `::: when` writes it; `null` where it needs a name of its own. */
function whenWords(of: ConditionSource): string | null {
  if (typeof of === 'string') return of
  if ('not' in of && typeof of.not === 'string') return `not ${of.not}`
  return null
}

/** The words of a passage as prose of ours: paragraphs, and blocks under conditions. Links and what is set leave nothing. */
export function draftProse(nodes: readonly TweeNode[], nameOf: (condition: ConditionSource) => string): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return proseOf(node.text)
      if (node.kind !== 'if') return ''
      const [then, otherwise] = [node.then, node.otherwise].map((part) => draftProse(part, nameOf))
      if (!then && !otherwise) return ''
      const words = whenWords(node.when) ?? nameOf(node.when)
      const rest = otherwise ? `::: otherwise\n${otherwise}\n` : ''
      return `\n\n::: when ${words}\n${then}\n${rest}:::\n\n`
    })
    .join('')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Twine’s marks as ours; what our prose reads as a mark of its own becomes plain. */
const proseOf = (text: string): string =>
  text
    .replace(/<[^<>\n]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[*`\\<>|]/gu, '')
    .replace(/''(.+?)''/gu, '**$1**')
    .replace(/(?<!:)\/\/(.+?)\/\//gu, '*$1*')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/^[ \t]*(?:#+|:::+|-{3,})[ \t]*/gmu, '')
