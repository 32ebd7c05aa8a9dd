import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { mapPlugin } from './src/build/mapPlugin'
import { previewHost } from './src/build/previewHost'
import { storyPlugin } from './src/build/storyPlugin'

export default defineConfig({
  plugins: [storyPlugin(), mapPlugin(), previewHost(), vue()],
  // No component uses the options API: three kilobytes less for every reader.
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    target: 'es2022',
    manifest: true,
    // Every style and script is a file of its own: the page runs under `script-src 'self'`.
    assetsInlineLimit: 0,
    // What every page has loaded by then need not be named again for each part that is fetched later.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => !/\/(vendor|reading|logic)-/u.test(file)),
    },
    rolldownOptions: {
      output: {
        // Few files, well compressed: what every page runs, what every reading page shows, the story's data apart.
        // What stands a folder deeper is fetched when it is asked for.
        codeSplitting: {
          groups: [
            { name: 'logic', test: /virtual:story\/logic/u },
            { name: 'vendor', test: /node_modules\/(@vue|vue|vue-router|pinia)\//u },
            {
              name: 'reading',
              test: /src\/(engine\/(?!runTree|compareRuns|ringFrames|doubleLine|quiz|judgeItem|progress|branch|endingOf)|stores\/(?!useTeacher|useClass|useAssignment|useRecords|useReview|useRoom)|composables\/(?!useGlide|useWidth|useWide)|components\/(base|story)\/)[^/]+$/,
            },
            // What several pages for a class share: one file to name, not three.
            { name: 'records', test: /src\/(stores\/(useRecords|useAssignmentStore)|storage\/openRecords)\.ts/u },
            { name: 'codecs', test: /src\/storage\/(runCodec|reviewCodec)\.ts/u },
          ],
        },
      },
    },
    cssCodeSplit: false,
  },
  preview: { port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Nothing here keeps state in a module: files may share what they import, which takes a third off the time.
          isolate: false,
          include: ['tests/{model,engine,verifier,content,classroom,platform,build,story}/**/*.test.ts'],
          benchmark: { include: ['tests/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{components,composables,stores,storage,views}/**/*.test.ts'],
          setupFiles: ['tests/support/failOnConsole.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
