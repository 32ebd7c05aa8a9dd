import { barredFrom, directions } from './src/build/walls.ts'

const stop = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Run under tsx, so that the table of walls stands once. Types may go round in a circle; what runs may not. */
export default {
  forbidden: [
    ...Object.keys(directions).map((folder) =>
      stop(
        `${folder}-walls`,
        `${folder} imports only from ${directions[folder].join(', ') || 'itself'}: see CONTRIBUTING.md.`,
        { path: `^src/${folder}/` },
        { path: `^src/(${barredFrom(folder).join('|')})/` },
      ),
    ),
    stop(
      'page-walls',
      'What two pages share stands in src/pages/shared or src/components.',
      { path: '^src/pages/([^/]+)/' },
      { path: '^src/pages/(?!shared/)', pathNot: '^src/pages/$1/' },
    ),
    stop(
      'component-walls',
      'A component takes props and emits events: of stores and router it knows types only.',
      { path: '^src/(components|pages/[^/]+/components)/' },
      { path: '^src/(stores|router)/|/vue-router/', dependencyTypesNot: ['type-only'] },
    ),
    stop(
      'no-circle',
      'Two files that run each other: take what both need into a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.vue'] },
  },
}
