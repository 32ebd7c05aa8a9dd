import { escapeMarkup } from '../escapeMarkup'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly Xml[]
}

/** An element or its words, as they are. */
export type Xml = XmlElement | string

export const el = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly Xml[]
): XmlElement => ({ name, attributes, children })

/** A document in UTF-8. Blanks are added only where an element holds nothing but elements. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}\n`

function printElement({ name, attributes, children }: XmlElement, indent: string): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value)).replaceAll('"', '&quot;')}"`],
  )
  const open = `${indent}<${name}${said.join('')}`
  if (children.length === 0) return `${open}/>`
  if (children.some((child) => typeof child === 'string'))
    return `${open}>${children.map(printInline).join('')}</${name}>`
  const inner = children.map((child) => (typeof child === 'string' ? '' : printElement(child, `${indent}  `)))
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`
}

/** Within words nothing may be added. */
const printInline = (child: Xml): string =>
  typeof child === 'string'
    ? escapeXml(child)
    : printElement({ ...child, children: child.children.length ? ['', ...child.children] : [] }, '')

/** A text between tags, without the characters that no XML document may hold. */
export const escapeXml = (text: string): string =>
  escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''))
