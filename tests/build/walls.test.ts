import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

async function problems(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse')
}

/** One violation of each wall, sown into a file that does not exist. */
const violations: readonly [string, string, string, string][] = [
  [
    'the model imports the engine',
    'src/model/Seed.ts',
    "import { replay } from '../engine/replay'\nexport const a = replay\n",
    'no-restricted-imports',
  ],
  [
    'the model imports a library',
    'src/model/Seed.ts',
    "import { ref } from 'vue'\nexport const a = ref\n",
    'no-restricted-imports',
  ],
  [
    'the engine imports Vue',
    'src/engine/Seed.ts',
    "import { ref } from 'vue'\nexport const a = ref\n",
    'no-restricted-imports',
  ],
  [
    'the engine imports a store',
    'src/engine/Seed.ts',
    "import { useRunStore } from '../stores/useRunStore'\nexport const a = useRunStore\n",
    'no-restricted-imports',
  ],
  [
    'the engine imports the scheduler elsewhere than in its own file',
    'src/engine/review/Seed.ts',
    "import { fsrs } from 'ts-fsrs'\nexport const a = fsrs\n",
    'no-restricted-imports',
  ],
  ['the engine reads the clock', 'src/engine/Seed.ts', 'export const a = Date.now()\n', 'no-restricted-properties'],
  ['the engine makes a date of now', 'src/engine/Seed.ts', 'export const a = new Date()\n', 'no-restricted-syntax'],
  ['the engine throws dice', 'src/engine/Seed.ts', 'export const a = Math.random()\n', 'no-restricted-properties'],
  [
    'the verifier imports the compiler',
    'src/verifier/Seed.ts',
    "import { compileStory } from '../content/compileStory'\nexport const a = compileStory\n",
    'no-restricted-imports',
  ],
  [
    'the classroom imports storage',
    'src/classroom/Seed.ts',
    "import { openRecords } from '../storage/openRecords'\nexport const a = openRecords\n",
    'no-restricted-imports',
  ],
  [
    'a code imports the classroom',
    'src/codes/Seed.ts',
    "import { handInBytes } from '../classroom/handInCode'\nexport const a = handInBytes\n",
    'no-restricted-imports',
  ],
  [
    'the compiler imports the file system',
    'src/content/Seed.ts',
    "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
    'no-restricted-imports',
  ],
  [
    'the compiler imports the engine',
    'src/content/Seed.ts',
    "import { replay } from '../engine/replay'\nexport const a = replay\n",
    'no-restricted-imports',
  ],
  [
    'storage imports a store',
    'src/storage/Seed.ts',
    "import { useRunStore } from '../stores/useRunStore'\nexport const a = useRunStore\n",
    'no-restricted-imports',
  ],
  [
    'a component imports a store',
    'src/components/story/Seed.ts',
    "import { useRunStore } from '../../stores/useRunStore'\nexport const a = useRunStore\n",
    'no-restricted-imports',
  ],
  [
    'a store imports a page',
    'src/stores/Seed.ts',
    "import HomePage from '../pages/home/HomePage.vue'\nexport const a = HomePage\n",
    'no-restricted-imports',
  ],
]

describe('the walls between folders', () => {
  it.each(violations)('lint fails when %s', async (_, file, code, rule) => {
    expect(await problems(file, code)).toContain(rule)
  })

  it('lint passes an import in the right direction', async () => {
    expect(
      await problems('src/engine/Seed.ts', "import type { Story } from '../model/Story'\nexport type A = Story\n"),
    ).toEqual([])
  })

  it.each(['localStorage.length', 'document.title', 'process.exit()', "console.log('x')", 'fetch'])(
    'the pure folders do not compile with %s',
    (expression) => {
      const config = ts.parseJsonConfigFileContent(
        ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile).config,
        ts.sys,
        '.',
      )
      const file = 'src/engine/Seed.ts'
      const host = ts.createCompilerHost(config.options)
      const read = host.getSourceFile.bind(host)
      host.getSourceFile = (name, target) =>
        name.endsWith(file) ? ts.createSourceFile(name, `export const a = ${expression}\n`, target) : read(name, target)
      const program = ts.createProgram(
        [file],
        { ...config.options, noEmit: true, incremental: false, composite: false },
        host,
      )
      expect(ts.getPreEmitDiagnostics(program).map(({ code }) => code)).toContainEqual(
        expect.toSatisfy((code: number) => code === 2304 || code === 2584 || code === 2591 || code === 2580),
      )
    },
  )
})
