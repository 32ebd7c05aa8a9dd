import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from './mangle'
import { readers } from './readers'
import { report, whole } from './report'

/** Inputs in all; the short form is part of `npm test`. */
const inputs = whole ? 100_000 : 1_500
const seed = Number(process.env['SEED'] ?? 19)
/** What no reader may take for anything, in milliseconds of the processor: a page that stands still for longer is a page that hangs. */
const longest = 1000

const shown = (input: unknown): string => JSON.stringify(input instanceof Uint8Array ? [...input] : input).slice(0, 400)

/** What a reader did with an input that it may not do, in a sentence; `null` where it did nothing wrong. */
async function faultOf(read: () => unknown): Promise<string | null> {
  const began = process.cpuUsage()
  try {
    await read()
  } catch (error) {
    return String(error)
  }
  const took = process.cpuUsage(began).user / 1000
  return took > longest ? `took ${took.toFixed(0)} ms` : null
}

describe('whatever is brought from outside', () => {
  it('is read or refused by every reader, at once, and never breaks a page', async () => {
    const chance = chanceFrom(seed)
    const faults: string[] = []
    for (let number = 0; number < inputs; number++) {
      const reader = readers[number % readers.length]!
      const input = reader.hurt(chance)
      const fault = await faultOf(() => reader.read(input))
      if (fault) faults.push(`${reader.name}, seed ${seed}, input ${number}: ${fault}: ${shown(input)}`)
    }
    report('fuzz', `${inputs} inputs over ${readers.length} readers, seed ${seed}`, faults.length)
    expect(faults).toEqual([])
  }, 600_000)

  it('is refused still where it broke a page once', async () => {
    const corpus = JSON.parse(readFileSync('tests/fixtures/ordeal/corpus.json', 'utf8')) as {
      readonly reader: string
      readonly input?: unknown
      readonly repeat?: readonly [string, number, string]
    }[]
    for (const { reader: name, input, repeat } of corpus) {
      const reader = readers.find((one) => one.name === name)
      expect(reader, name).toBeDefined()
      const [piece, times, end] = repeat ?? ['', 0, '']
      const given = repeat ? piece.repeat(times) + end : input
      expect(await faultOf(() => reader?.read(given)), `${name}: ${shown(given)}`).toBeNull()
    }
    report('fuzz', 'inputs that broke a page once', 0, corpus.length)
  })

  it('would be noticed', async () => {
    expect(await faultOf(() => JSON.parse('{'))).toMatch(/SyntaxError/u)
  })
})
