import { escapeXml as between } from '../classroom/items/xml'

/** A text as XML holds it, in an element or an attribute; what XML allows nowhere is left out. */
export const escapeXml = (text: string): string => between(text).replaceAll('"', '&quot;')

/** An XML document of these lines. */
export const document = (...lines: readonly (string | readonly string[])[]): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines.flat()].join('\n')}\n`
