import { ESLint } from 'eslint'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

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
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the model imports a library',
    'src/model/Seed.ts',
    "import { ref } from 'vue'\nexport const a = ref\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the engine imports Vue',
    'src/engine/Seed.ts',
    "import { ref } from 'vue'\nexport const a = ref\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the engine imports a store',
    'src/engine/Seed.ts',
    "import { useRunStore } from '../stores/useRunStore'\nexport const a = useRunStore\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the engine imports the scheduler elsewhere than in its own file',
    'src/engine/review/Seed.ts',
    "import { fsrs } from 'ts-fsrs'\nexport const a = fsrs\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['the engine reads the clock', 'src/engine/Seed.ts', 'export const a = Date.now()\n', 'no-restricted-properties'],
  ['the engine makes a date of now', 'src/engine/Seed.ts', 'export const a = new Date()\n', 'no-restricted-syntax'],
  ['the engine throws dice', 'src/engine/Seed.ts', 'export const a = Math.random()\n', 'no-restricted-properties'],
  [
    'the verifier imports the compiler',
    'src/verifier/Seed.ts',
    "import { compileStory } from '../content/compileStory'\nexport const a = compileStory\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the classroom imports storage',
    'src/classroom/Seed.ts',
    "import { openRecords } from '../storage/openRecords'\nexport const a = openRecords\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a code imports the classroom',
    'src/codes/Seed.ts',
    "import { handInBytes } from '../classroom/handInCode'\nexport const a = handInBytes\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the compiler imports the file system',
    'src/content/Seed.ts',
    "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the compiler imports the engine',
    'src/content/Seed.ts',
    "import { replay } from '../engine/replay'\nexport const a = replay\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'storage imports a store',
    'src/storage/Seed.ts',
    "import { useRunStore } from '../stores/useRunStore'\nexport const a = useRunStore\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a component imports a store',
    'src/components/story/Seed.ts',
    "import { useRunStore } from '../../stores/useRunStore'\nexport const a = useRunStore\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a store imports a page',
    'src/stores/Seed.ts',
    "import HomePage from '../pages/home/HomePage.vue'\nexport const a = HomePage\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a component imports the router',
    'src/components/story/Seed.ts',
    "import { useRouter } from 'vue-router'\nexport const a = useRouter\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a page’s own component imports a store',
    'src/pages/quiz/components/Seed.ts',
    "import { useRunStore } from '../../../stores/useRunStore'\nexport const a = useRunStore\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a page imports another page’s folder',
    'src/pages/quiz/Seed.ts',
    "import { nextStop } from '../room/nextStop'\nexport const a = nextStop\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a page’s own component imports another page’s folder',
    'src/pages/quiz/components/Seed.ts',
    "import { nextStop } from '../../room/nextStop'\nexport const a = nextStop\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'what pages share imports a page’s folder',
    'src/pages/shared/Seed.ts',
    "import { nextStop } from '../room/nextStop'\nexport const a = nextStop\n",
    '@typescript-eslint/no-restricted-imports',
  ],
]

describe('the walls between folders', () => {
  // The first file waits for lint's own configuration.
  beforeAll(() => eslint.calculateConfigForFile('src/model/Seed.ts'), 60_000)

  it.each(violations)('lint fails when %s', async (_, file, code, rule) => {
    expect(await problems(file, code)).toContain(rule)
  })

  it.each([
    ['a component', 'src/components/story/Seed.ts', "import type { RouteLocationRaw } from 'vue-router'"],
    [
      'a page’s own component',
      'src/pages/quiz/components/Seed.ts',
      "import type { RouteLocationRaw } from 'vue-router'",
    ],
  ])('lint lets %s know a type of the router', async (_, file, line) => {
    expect(await problems(file, `${line}\nexport type A = RouteLocationRaw\n`)).toEqual([])
  })

  it('lint lets a page use what pages share', async () => {
    const line = "import { useWhere } from '../shared/useWhere'"
    expect(await problems('src/pages/quiz/Seed.ts', `${line}\nexport const a = useWhere\n`)).toEqual([])
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
      const program = ts.createProgram([file], { ...config.options, noEmit: true, incremental: false }, host)
      expect(ts.getPreEmitDiagnostics(program).map(({ code }) => code)).toContainEqual(
        expect.toSatisfy((code: number) => code === 2304 || code === 2584 || code === 2591 || code === 2580),
      )
    },
  )
})
