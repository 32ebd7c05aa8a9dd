import { readdirSync } from 'node:fs'
import vueA11y from 'eslint-plugin-vuejs-accessibility'
import vue from 'eslint-plugin-vue'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import type { Linter } from 'eslint'
import { barredFrom, directions } from './src/build/walls'

const folders = Object.keys(directions)

/** The libraries that the pure folders may import; all others may import any. */
const libraries: Record<string, readonly string[]> = {
  model: [],
  engine: [],
  verifier: [],
  // Compression, pure and synchronous.
  codes: ['fflate'],
  // Validation: links, e-mails and files come from anywhere.
  classroom: ['valibot'],
  content: ['yaml', 'valibot'],
  packages: ['fflate'],
}

interface Barred {
  readonly regex: string
  readonly message: string
  readonly allowTypeImports?: boolean
}

/** What a folder's files may not import: other folders, and libraries where it is pure. */
function barredIn(folder: string, also: readonly string[] = []): Barred[] {
  const allowed = [folder, ...(directions[folder] ?? [])]
  const pure = libraries[folder] && [...libraries[folder], ...also]
  return [
    {
      regex: `(^|/)\\.\\./(${barredFrom(folder).join('|')})(/|$)`,
      message: `${folder} imports only from ${allowed.join(', ')}: see CONTRIBUTING.md.`,
    },
    ...(pure
      ? [
          {
            regex: `^(?!\\.)(?!(${pure.join('|') || '-'})$)`,
            message: `${folder} is pure: it imports no library${pure.length ? ` but ${pure.join(', ')}` : ''}.`,
          },
        ]
      : []),
  ]
}

const wall = (files: string, patterns: readonly Barred[]): Linter.Config => ({
  files: [files],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})

/** A component takes props and emits events: of stores and router it may know types. */
const aloof: Barred = {
  regex: '(^|/)(stores|router)/|^vue-router$',
  message: 'A component takes props and emits events: of stores and router it imports types only.',
  allowTypeImports: true,
}

const pageFolders = readdirSync('src/pages')

/** What a page's files may not import: other pages' folders. `up` leads from them to `src/pages`. */
const otherPages = (page: string, up: string): Barred => ({
  regex: `^${up.replaceAll('.', '\\.')}(${pageFolders.filter((other) => other !== page && other !== 'shared').join('|')})/`,
  message: 'What two pages share stands in src/pages/shared or src/components.',
})

const pageWalls = pageFolders.flatMap((page) => [
  wall(`src/pages/${page}/*.{ts,vue}`, [...barredIn('pages'), otherPages(page, '../')]),
  wall(`src/pages/${page}/components/*.{ts,vue}`, [...barredIn('pages'), otherPages(page, '../../'), aloof]),
])

const clockAndChance: Linter.RulesRecord = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
    { object: 'Math', property: 'random', message: 'Chance comes in as a seed.' },
    { object: 'performance', property: 'now', message: 'Time comes in as an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' },
    { selector: "CallExpression[callee.name='Date']", message: 'Time comes in as an argument.' },
  ],
  'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'process', 'console', 'fetch', 'crypto'],
}

export default tseslint.config(
  { ignores: ['dist', 'dist-packages', 'coverage', 'node_modules', 'playwright-report', 'test-results', 'shots'] },
  ...tseslint.configs.recommended,
  // The compiler knows which globals there are: no rule here asks.
  { languageOptions: { parserOptions: { lib: [] } } },
  // Of templates and components, which stand in these files alone: asked of every script they would take half of the time.
  ...[...vue.configs['flat/recommended'], ...vueA11y.configs['flat/recommended']].map((config) => ({
    ...config,
    files: ['**/*.vue'],
  })),
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // The compiler tells it of scripts and templates, and in a sixth of the time.
      '@typescript-eslint/no-unused-vars': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      // Draws nothing but text.
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['SheetLine'] }],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  ...folders.map((folder) => wall(`src/${folder}/**/*.{ts,vue}`, barredIn(folder))),
  wall('src/components/**/*.{ts,vue}', [...barredIn('components'), aloof]),
  ...pageWalls,
  // FSRS is a pure function of a card, a grade and a time, and ours to keep in one place: no other file may know it.
  wall('src/engine/review/schedule.ts', barredIn('engine', ['ts-fsrs'])),
  // One program of types covers app, tools and tests: that a page knows nothing of Node is held here.
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/build/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', '__dirname'] },
  },
  { files: ['src/{model,engine,verifier,codes,classroom,content,packages}/**/*.ts'], rules: clockAndChance },
  prettier,
)
