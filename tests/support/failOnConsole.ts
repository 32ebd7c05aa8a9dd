import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

/** Unexpected warnings and errors on the console fail the test that made them. */
let spies: MockInstance[] = []

beforeEach(() => {
  spies = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => undefined))
})

afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')))
  spies.forEach((spy) => spy.mockRestore())
  expect(said, 'console output').toEqual([])
})
