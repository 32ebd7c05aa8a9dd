import { describe, expect, it } from 'vitest'
import { type LmsSettings, readLmsSettings, writeLmsSettings } from '../../../src/classroom/lms/LmsSettings'
import { anAssignment } from '../../support/scriptedClass'

const settings: LmsSettings = {
  standard: 'cmi5',
  languages: ['fr', 'en'],
  pass: 0.6,
  assignment: anAssignment({ title: 'The </script> coup' }),
}
const written =
  '{"v":1,"standard":"cmi5","languages":["fr","en"],"pass":0.6,"assignment":{"v":1,"i":"class-1",' +
  '"t":"The \\u003c/script> coup","l":"en","e":["paris","rest"],"q":[2,"seed","now",true],"n":"name","d":null,' +
  '"s":"1","k":null}}'

describe('what stands inside a package', () => {
  it('is JSON that may stand inside a page, and is read as it was', () => {
    expect(writeLmsSettings(settings)).toBe(written)
    expect(readLmsSettings(written)).toEqual({ ok: true, value: settings })
  })

  it.each([0, 1, null])('may be passed with a share of %s', (pass) => {
    const value = { ...settings, pass }
    expect(readLmsSettings(writeLmsSettings(value))).toEqual({ ok: true, value })
  })

  it.each([
    ['no JSON', '<html>'],
    ['of another version', written.replace('"v":1', '"v":2')],
    ['of a standard that nobody speaks', written.replace('cmi5', 'aicc')],
    ['without a language', written.replace('["fr","en"]', '[]')],
    ['to be passed with more than all', written.replace('0.6', '1.1')],
    ['to be passed with less than nothing', written.replace('0.6', '-0.1')],
    ['with an assignment that cannot be read', written.replace('["paris","rest"]', '[]')],
  ])('is damaged where it is %s', (_, text) => {
    expect(readLmsSettings(text)).toEqual({ ok: false, error: { kind: 'damaged' } })
  })
})
