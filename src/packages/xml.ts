const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML holds it, in an element or an attribute; what XML allows nowhere is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)

/** An XML document of these lines. */
export const document = (...lines: readonly (string | readonly string[])[]): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines.flat()].join('\n')}\n`
