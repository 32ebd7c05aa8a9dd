import vueA11y from 'eslint-plugin-vuejs-accessibility'
import vue from 'eslint-plugin-vue'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import type { Linter } from 'eslint'

/** The folders that a folder of src may import from (design: one direction, from the model outwards). */
const directions: Record<string, readonly string[]> = {
  model: [],
  engine: ['model'],
  verifier: ['model', 'engine'],
  classroom: ['model', 'engine'],
  content: ['model'],
  platform: ['model', 'classroom'],
  // The classroom's plain data, which it keeps beside the runs; the engine merges what two tabs have done.
  storage: ['model', 'engine', 'classroom'],
  messages: ['model'],
  composables: ['model'],
  components: ['model', 'engine', 'classroom', 'composables', 'messages'],
  stores: ['model', 'engine', 'classroom', 'storage', 'platform', 'messages'],
  views: ['model', 'engine', 'classroom', 'platform', 'stores', 'components', 'composables', 'messages'],
  router: ['model', 'stores', 'views', 'messages', 'composables'],
  build: ['model', 'engine', 'content', 'verifier'],
}
const folders = Object.keys(directions)

/** The libraries that the pure folders may import; all others may import any. */
const libraries: Record<string, readonly string[]> = {
  model: [],
  engine: [],
  verifier: [],
  // Validation and compression, both pure and synchronous: links, e-mails and files come from anywhere.
  classroom: ['valibot', 'fflate'],
  content: ['yaml', 'zod'],
}

const wall = (folder: string, file = '**/*.{ts,vue}', library: readonly string[] = []): Linter.Config => {
  const allowed = [folder, ...(directions[folder] ?? [])]
  const barred = folders.filter((other) => !allowed.includes(other))
  const pure = libraries[folder] && [...libraries[folder], ...library]
  return {
    files: [`src/${folder}/${file}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `(^|/)\\.\\./(${barred.join('|')})(/|$)`,
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
          ],
        },
      ],
    },
  }
}

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
  { ignores: ['dist', 'coverage', 'node_modules', 'playwright-report', 'test-results', 'shots'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...vueA11y.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      // Draws nothing but text.
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['SheetLine'] }],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      eqeqeq: 'error',
    },
  },
  ...folders.map((folder) => wall(folder)),
  // FSRS is a pure function of a card, a grade and a time, and ours to keep in one place: no other file may know it.
  wall('engine', 'review/schedule.ts', ['ts-fsrs']),
  { files: ['src/{model,engine,verifier,classroom,content}/**/*.ts'], rules: clockAndChance },
  prettier,
)
