// What test files import from `vitest`, for `runner.mjs`: tests are collected as files are read, and run when they are asked for. The matchers and spies are vitest's own.
import * as chai from 'chai'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  customMatchers,
  getState,
  setState,
} from '@vitest/expect'
import { fn, spyOn } from '@vitest/spy'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
expect.getState = () => getState(expect)
expect.setState = (state) => setState(state, expect)
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect)
expect.extend(expect, customMatchers)
// A snapshot in a test file is looked at by the tests themselves.
chai.util.addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', () => undefined)

const stubbed = new Map()
export const vi = {
  fn,
  spyOn,
  stubGlobal(name, value) {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  },
  unstubAllGlobals() {
    for (const [name, before] of stubbed)
      if (before) Object.defineProperty(globalThis, name, before)
      else delete globalThis[name]
    stubbed.clear()
  },
  // A test that needs what is not here fails before anything is changed, and is left out.
  useFakeTimers() {
    throw new Error('No timers of its own here.')
  },
  useRealTimers: () => undefined,
}

/** Every test of the files read so far: what it is called, its file, its function, and the groups around it, the nearest last. */
export const tests = []
const names = new Set()
let file = ''
let groups = []
/** The tests collected from now on are of this file. */
export function openFile(path) {
  file = path
  groups = [newGroup('')]
}
const newGroup = (name) => ({ name, beforeAll: [], beforeEach: [], afterEach: [], begun: false })
const here = () => groups.at(-1)
const row = (values) => (Array.isArray(values) ? values : [values])
const titled = (title, values) => {
  const left = [...values]
  return title
    .replace(/%[sdifjo]/gu, () => String(left.shift()))
    .replace(/\$([\w.]+)/gu, (_, path) => String(path.split('.').reduce((value, key) => value?.[key], values[0])))
}
const eachOf = (make) => (rows) => (title, run) => {
  for (const values of rows) make(titled(title, row(values)), () => run(...row(values)))
}
export function describe(name, define) {
  groups.push(newGroup(name))
  define()
  groups.pop()
}
export function it(name, run) {
  let id = `${file}#${[...groups.map((group) => group.name), name].filter(Boolean).join(' > ')}`
  while (names.has(id)) id += '′'
  names.add(id)
  tests.push({ id, name: id.slice(file.length + 1), file, run, groups: [...groups] })
}
describe.each = eachOf(describe)
it.each = eachOf(it)
export const test = it
export const beforeAll = (run) => here().beforeAll.push(run)
export const beforeEach = (run) => here().beforeEach.push(run)
export const afterEach = (run) => here().afterEach.push(run)
