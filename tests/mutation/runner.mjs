// A runner of tests for Stryker in which one process reads all test files once and switches mutants on and off in them. Stryker's own for
// vitest reads them anew for every mutant, which takes twenty seconds here, where a mutant takes a third of one (`DECISIONS.md`).
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { globSync } from 'tinyglobby'
import { createServer } from 'vite'

/** `MUTATION_TESTS` names fewer, to see in seconds what the tests of one module hold; for a score all are asked. */
const testFiles =
  process.env.MUTATION_TESTS ?? 'tests/{engine,codes,classroom,storage,ordeal,platform,packages}/**/*.test.ts'
/** Milliseconds after which a test that waits for something does not end. */
const longest = { unmutated: 60_000, mutated: 10_000 }
/** What one process tells the others, in the copy that is mutated: how long each test takes that passes while nothing is mutated. */
const timesFile = () => resolve('mutation-times.json')
const switches = (globalThis.__stryker__ ??= {})

class InOneProcess {
  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    this.server = await createServer({
      configLoader: 'runner',
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true, include: [] },
      resolve: { alias: { vitest: resolve('tests/mutation/testApi.mjs') } },
    })
    this.api = await this.server.ssrLoadModule('/tests/mutation/testApi.mjs')
    for (const file of globSync(testFiles).sort()) {
      this.api.openFile(file)
      await this.server.ssrLoadModule(`/${file}`)
    }
  }

  async dryRun() {
    const tests = []
    const leftOut = []
    for (const test of this.api.tests) {
      switches.currentTestId = test.id
      const result = await run(test, longest.unmutated)
      if (result.status === TestStatus.Failed) leftOut.push(result)
      else tests.push(result)
    }
    switches.currentTestId = undefined
    const coverage = switches.mutantCoverage
    for (const { id, failureMessage } of leftOut) {
      console.error(`Left out, since it does not pass here: ${id}: ${failureMessage}`)
      delete coverage.perTest[id]
    }
    // What ran while files were read is of that alone only where no test runs it.
    const tested = new Set(Object.values(coverage.perTest).flatMap((covered) => Object.keys(covered)))
    for (const id of Object.keys(coverage.static)) if (tested.has(id)) delete coverage.static[id]
    writeFileSync(timesFile(), JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.times ??= new Map(JSON.parse(readFileSync(timesFile(), 'utf8')))
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const wanted = testFilter && new Set(testFilter)
    const asked = this.api.tests
      .filter(({ id }) => this.times.has(id) && (!wanted || wanted.has(id)))
      .sort((one, other) => this.times.get(one.id) - this.times.get(other.id))
    const tests = []
    for (const test of asked) {
      tests.push(await run(test, longest.mutated))
      if (tests.at(-1).status === TestStatus.Failed) break
    }
    switches.activeMutant = undefined
    const endless = determineHitLimitReached(switches.hitCount, hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
  }

  dispose() {
    return this.server?.close()
  }
}

/** Runs a test with what its groups ask for before and after it. */
async function run({ id, name, file, run: body, groups }, most) {
  const began = performance.now()
  const whole = async () => {
    for (const group of groups.filter(({ begun }) => !begun)) {
      group.begun = true
      for (const before of group.beforeAll) await before()
    }
    for (const before of groups.flatMap(({ beforeEach }) => beforeEach)) await before()
    try {
      await body({})
    } finally {
      for (const after of groups.toReversed().flatMap(({ afterEach }) => afterEach)) await after()
    }
  }
  let clock
  const tooLong = new Promise((_, fail) => (clock = setTimeout(() => fail(new Error('It does not end.')), most)))
  const failure = await Promise.race([whole(), tooLong]).then(
    () => null,
    (error) => String(error?.message ?? error).slice(0, 300),
  )
  clearTimeout(clock)
  const result = { id, name, fileName: resolve(file), timeSpentMs: performance.now() - began }
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure }
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'in-one-process',
    Object.assign(() => new InOneProcess(), { inject: [] }),
  ),
]
