import { expect, it } from 'vitest'
import { withDecoded } from '../../src/codes/withDecoded'

it('a text without parts in base64 stays as it is', () => {
  expect(withDecoded('Dear Sir,\nhere it is.\n')).toBe('Dear Sir,\nhere it is.\n')
})

it('what parts in base64 say stands after the rest, over several lines, with every letter of their alphabet', () => {
  // `Père ~~~` and `???`.
  const mail = [
    'To: me',
    'Content-Transfer-Encoding: base64',
    'Content-Type: text/plain',
    '',
    'UMOo',
    'cmUgfn5+',
    '',
    '--next',
    'content-transfer-encoding:  BASE64',
    '',
    'Pz8/',
    '--end',
  ]
  const decoded = 'To: me\n\n\n--next\n\n--end\nPère ~~~\n???'
  expect(withDecoded(mail.join('\n'))).toBe(decoded)
  expect(withDecoded(mail.join('\r\n'))).toBe(decoded.replace(/(?<=me|next)\n|(?<=\n)\n(?=--next)/gu, '\r\n'))
})
