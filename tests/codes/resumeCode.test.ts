// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/engine/replay'
import { type CardId, type Review, emptyReview, grades } from '../../src/model/Review'
import { mergeReviews } from '../../src/engine/review/mergeReviews'
import { type Entry, type Run, confidences } from '../../src/model/Run'
import type { Bundle } from '../../src/codes/Bundle'
import { codeWords } from '../../src/codes/codeWords'
import { growLexicon } from '../../src/codes/growLexicon'
import { readCode, writeCode, writeFragment } from '../../src/codes/resumeCode'
import { encodeReview } from '../../src/storage/reviewCodec'
import { finishedRun } from '../support/finishedRun'
import { filled } from '../support/filled'
import { story } from '../support/realStory'

const minute = 60_000
const bundleOf = (run: Run): Bundle => ({ runs: [run], current: run.id, review: null })
const finished = finishedRun(story, 'two-tables')

/** Ids that the story has, that it had, and that nobody ever heard of. */
const scenes = codeWords.scenes.map((line) => line.split(' ')[0]!)
const items = codeWords.items.map((line) => line.split(' ')[0]!)
const word = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'a.b', 'expel', 'page-arms', 'hardware-argument', ''),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const id = fc.oneof(fc.constantFrom(...scenes, ...items), word)
const at = fc.oneof(fc.integer({ min: 29_000_000, max: 29_100_000 }), fc.nat()).map((minutes) => minutes * minute)
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('go' as const), at }),
  fc.record({ kind: fc.constant('predict' as const), scene: id, option: fc.option(word), at }),
  fc.record({ kind: fc.constant('advise' as const), scene: id, option: word, evidence: fc.option(word), at }),
  fc.record(
    {
      kind: fc.constant('answer' as const),
      item: id,
      chosen: fc.array(word, { maxLength: 4 }),
      hash: word,
      confidence: fc.constantFrom(...confidences),
      again: fc.constant(true as const),
      at,
    },
    { requiredKeys: ['kind', 'item', 'chosen', 'hash', 'at'], noNullPrototype: true },
  ),
)
const run: fc.Arbitrary<Run> = fc.record({
  id: fc.oneof(fc.stringMatching(/^[0-9a-f]{24}$/u), word),
  story: word,
  entry: fc.option(id),
  parent: fc.option(fc.record({ run: word, entries: fc.nat() })),
  begun: at,
  log: fc.array(entry, { maxLength: 30 }),
})
const review: fc.Arbitrary<Review> = fc
  .array(
    fc.record({
      card: fc
        .tuple(fc.constantFrom('item/', 'fact/'), fc.oneof(id, fc.constantFrom(...codeWords.facts)))
        .map((parts) => parts.join('') as CardId),
      grade: fc.constantFrom(...grades),
      at: at.filter((time) => time > 0),
    }),
    { maxLength: 60 },
  )
  .map((log) => mergeReviews(emptyReview, { since: 0, log }))
const bundle: fc.Arbitrary<Bundle> = fc
  .record({
    runs: fc.uniqueArray(run, { selector: ({ id: name }) => name, maxLength: 4 }),
    review: fc.option(review),
    open: fc.nat(),
  })
  .map(({ runs, open, ...rest }) => ({ runs, ...rest, current: runs[open % (runs.length + 1)]?.id ?? null }))

const given = 'tests/fixtures/resume'
interface Holds extends Bundle {
  readonly reviewOf1: unknown
  readonly reviewOf2: unknown
}

const readOk = (code: string): Bundle => {
  const read = readCode(code, codeWords)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

describe('a resume code', () => {
  it('gives back any runs as they were, as a code and as the end of a link', () => {
    fc.assert(
      fc.property(bundle, fc.constantFrom(writeCode, writeFragment), (taken, write) => {
        const read = readCode(write(taken, codeWords), codeWords)
        expect(read.ok && plain(read.value)).toEqual(plain(taken))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps times to the minute and nothing else less than exactly', () => {
    const read = readCode(writeCode(bundleOf(finished), codeWords), codeWords)
    const back = read.ok ? read.value.runs[0]! : null
    const floored = (time: number): number => Math.floor(time / minute) * minute
    const { begun, log } = finished
    expect(back).toEqual({
      ...finished,
      begun: floored(begun),
      log: log.map((one) => ({ ...one, at: floored(one.at) })),
    })
    const scores = (of: Run) => replay(story, of).attempts.map((attempt) => ({ ...attempt, at: 0 }))
    expect(scores(back!)).toEqual(scores(finished))
    expect(scores(finished).every(({ scored }) => scored)).toBe(true)
  })

  it('may be typed small, broken into lines, sent in a message and followed by a signature', () => {
    const taken = bundleOf(finished)
    const code = writeCode(taken, codeWords)
    const link = `https://example.org/en/resume/#${writeFragment(taken, codeWords)}`
    const broken = (text: string): string => text.replace(/.{64}/gu, '$&\r\n> ').replaceAll('> ', '')
    for (const text of [
      code.toLowerCase(),
      broken(code),
      broken(link),
      code.replace(/0/gu, 'O').replace(/1(?!:)/gu, 'l'),
      code.replace(/.{5}/gu, '$& '),
      `Hello, here is my code:\n\n${code}\n\nBest wishes, Awa (sent from a phone)`,
      `<${link}>`,
    ])
      expect(readCode(text, codeWords).ok).toBe(true)
  })

  it('says so when it is cut, changed, mixed with another or from a later version, and gives nothing back', () => {
    const taken = bundleOf({ ...finished, log: finished.log.slice(0, 30) })
    const other = writeCode(bundleOf(finishedRun(story, 'open-door', 'other')), codeWords)
    const codes = [writeCode(taken, codeWords), writeFragment(taken, codeWords)]
    const whole = readOk(codes[0]!)
    const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...letters),
        (code, where, kind, letter) => {
          const place = 12 + (where % (code.length - 12))
          const mangled = [
            code.slice(0, place),
            code.slice(0, place) + letter + code.slice(place + 1),
            code.slice(0, place) + code.slice(place + 1),
            code.slice(0, place) + other.slice(place),
            code.slice(0, place) + code.slice(place - 1),
          ][kind % 5]!
          const read = readCode(mangled, codeWords)
          // The last letter may carry bits that mean nothing, and what follows the end is not read: then nothing is amiss.
          if (read.ok) expect(read.value).toEqual(whole)
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['nothing', 'Bamako'],
    ['nothing', ''],
    ['nothing', 'https://example.org/en/resume/'],
    ['other', 'AB1.s.412.0k3f9xa.Zm9vYmFy'],
    ['newer', 'ABR3:4C0000'],
    ['altered', 'ABR0:4C0000'],
    ['cut', 'ABR1:'],
    ['cut', 'ABR1:00'],
  ])('calls it %s: “%s”', (kind, text) => {
    expect(readCode(text, codeWords)).toEqual({ ok: false, error: { kind } })
  })

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'ABR1:', 'ABR1.', '#ABR1.'), (text, head) => {
        expect(typeof readCode(head + text, codeWords).ok).toBe('boolean')
      }),
    )
  })

  it('asks for a newer version when it names ids that this one does not know', () => {
    const shorter = { ...codeWords, scenes: codeWords.scenes.slice(0, 3) }
    expect(readCode(writeCode(bundleOf(finished), codeWords), shorter)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  // Each kind of code, link and file ever given out; none is ever changed or taken away.
  it.each(filled(readdirSync(given).filter((name) => name.endsWith('.txt'))))('still reads %s', (name) => {
    const { runs, current, reviewOf1, reviewOf2 } = JSON.parse(readFileSync(`${given}/holds.json`, 'utf8')) as Holds
    const read = readOk(readFileSync(`${given}/${name}`, 'utf8'))
    expect([read.runs, read.current]).toEqual([runs, current])
    if (name.includes('-2')) expect(read.review).toEqual(reviewOf2)
    else if (name.includes('review')) expect(read.review && encodeReview(read.review)).toEqual(reviewOf1)
    else expect(read.review).toBeNull()
  })

  it('holds a year of reviews in a link that programs let through', () => {
    const year = Array.from({ length: 1000 }, (_, number) => ({
      card: `${number % 3 ? 'item' : 'fact'}/${(number % 3 ? items : codeWords.facts)[number % 150]!}` as CardId,
      grade: grades[(number * 7919) % 4]!,
      at: 1_790_000_000_000 + number * 31_000_000 + ((number * 7919) % 181) * 60_000,
    }))
    const link = writeFragment({ ...bundleOf(finished), review: { since: 0, log: year } }, codeWords)
    expect(link.length).toBeLessThan(7900)
    expect(readOk(link).review?.log).toHaveLength(1000)
  })
})

describe('the words of the code', () => {
  it('stay in their places when the story changes: lists grow at their ends', () => {
    const changed = story.chapters[0]!.episodes[0]!.items[0]!
    const line = codeWords.items.findIndex((words) => words.split(' ')[0] === changed.id)
    expect(line).toBeGreaterThanOrEqual(0)
    const grown = growLexicon(codeWords, {
      chapters: [
        {
          ...story.chapters[0]!,
          episodes: [
            {
              ...story.chapters[0]!.episodes[0]!,
              items: [{ ...changed, hash: 'new' }],
            },
          ],
        },
      ],
    })
    const code = writeCode(bundleOf(finished), codeWords)
    expect(readCode(code, grown)).toEqual(readCode(code, codeWords))
    expect(grown.items[line]).toBe(`${codeWords.items[line]} new`)
  })
})
