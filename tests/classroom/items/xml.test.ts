import { expect, it } from 'vitest'
import { el, escapeXml, printXml } from '../../../src/classroom/items/xml'

it('a document is indented where elements hold elements, and left as it is where they hold words', () => {
  const root = el(
    'root',
    { count: 1, none: undefined, said: 'say "<&>"' },
    el('empty'),
    el('outer', {}, el('inner', {}, 'words')),
    el('mixed', {}, 'x & y', el('held', {}, el('deep')), el('alone', { id: 'a' }), 'z'),
    el('blank', {}, ''),
  )
  expect(printXml(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<root count="1" said="say &quot;&lt;&amp;&gt;&quot;">
  <empty/>
  <outer>
    <inner>words</inner>
  </outer>
  <mixed>x &amp; y<held><deep/></held><alone id="a"/>z</mixed>
  <blank></blank>
</root>
`)
})

it('characters that no XML document may hold are left out, tabs and ends of lines are not', () => {
  expect(escapeXml('a\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffffb\t\n\r\u0020<')).toBe('ab\t\n\r &lt;')
})
