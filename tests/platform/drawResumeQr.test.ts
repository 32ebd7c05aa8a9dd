import { encode } from 'uqr'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { drawResumeQr, type ResumeQr } from '../../src/platform/drawResumeQr'
import { codeWords } from '../../src/codes/codeWords'
import { readCode, writeCode, writeFragment } from '../../src/codes/resumeCode'
import { finishedRun } from '../support/finishedRun'
import { pixelsOf } from '../support/pixelsOf'
import { compiled } from '../support/realStory'

const run = finishedRun(compiled.story, 'two-tables')
const bundle = { runs: [run], current: run.id, review: null }
const code = writeCode(bundle, codeWords)
const linkAt = (page: string): string => `${page}#${writeFragment(bundle, codeWords)}`

/** What a phone reads from the drawing. */
function scan({ drawing: { size, path } }: ResumeQr): string | undefined {
  const { pixels, width } = pixelsOf(size, path)
  return jsQR(pixels, width, width)?.data
}

describe('the QR code of a finished run with a quiz of ten answers after each chapter', () => {
  it('is read as the link that brings the run back', () => {
    const link = linkAt('https://advise-bamako.example.org/somewhere/en/resume/')
    const drawn = drawResumeQr(link, code)!
    expect(drawn.holds).toBe('link')
    expect(scan(drawn)).toBe(link)
    expect(readCode(scan(drawn)!, codeWords)).toMatchObject({ ok: true, value: { current: run.id } })
  })

  it('is the bare code where the app has no address on the web', () => {
    const drawn = drawResumeQr(linkAt('file:///E:/advise/index.html'), code)!
    expect(drawn.holds).toBe('code')
    expect(scan(drawn)).toBe(code)
  })

  it('is small enough for a phone: version 20 at most (if not, try npm run codewords first)', () => {
    expect(encode(linkAt('https://advise-bamako.example.org/somewhere/en/resume/')).version).toBeLessThanOrEqual(20)
    expect(encode(code, { ecc: 'M' }).version).toBeLessThanOrEqual(20)
  })

  it('gives way to link and file when the run has grown too long', () => {
    expect(drawResumeQr('https://x/#'.padEnd(3000, 'A'), 'ABR1:'.padEnd(3000, 'A'))).toBeNull()
  })
})
