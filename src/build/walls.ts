/**
 * The folders that a folder of src may import from (one direction, from the model outwards). Lint reads this table where code is
 * written, and `.dependency-cruiser.mjs` over all of src, where it sees `import()` too.
 */
export const directions: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  verifier: ['model', 'engine'],
  // Of the engine what names an item's words.
  codes: ['model', 'engine'],
  classroom: ['model', 'engine', 'codes'],
  content: ['model'],
  // What goes into an LMS: manifests and ZIP files.
  packages: ['model', 'classroom', 'codes'],
  platform: ['model', 'classroom', 'codes', 'packages'],
  // The classroom's plain data, which it keeps beside the runs; of the engine what merges runs.
  storage: ['model', 'engine', 'classroom'],
  // The service worker, a program of its own.
  worker: ['model'],
  messages: ['model'],
  composables: ['model'],
  components: ['model', 'engine', 'classroom', 'composables', 'messages'],
  stores: ['model', 'engine', 'codes', 'classroom', 'storage', 'platform', 'messages'],
  pages: [
    'model',
    'engine',
    'codes',
    'classroom',
    'packages',
    'platform',
    'stores',
    'components',
    'composables',
    'messages',
  ],
  router: ['model', 'stores', 'pages', 'messages', 'composables'],
  // Of the classroom and its words what is written into files: packages, cards, the structure.
  build: ['model', 'engine', 'codes', 'classroom', 'content', 'verifier', 'packages', 'messages'],
}

/** The folders that a folder may not import from. */
export const barredFrom = (folder: string): string[] =>
  Object.keys(directions).filter((other) => other !== folder && !directions[folder]?.includes(other))
