import { availableParallelism } from 'node:os'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { ankiPlugin } from './src/build/ankiFiles'
import { componentIds } from './src/build/componentIds'
import { mapPlugin } from './src/build/mapPlugin'
import { previewHost } from './src/build/previewHost'
import { storyMapPlugin } from './src/build/storyMap/storyMapPlugin'
import { storyPlugin } from './src/build/storyPlugin'
import { zipAtOnce } from './src/build/zipAtOnce'

export default defineConfig({
  plugins: [
    storyPlugin(),
    mapPlugin(),
    storyMapPlugin(),
    ankiPlugin(),
    previewHost(),
    zipAtOnce(),
    vue({ features: { componentIdGenerator: componentIds() } }),
  ],
  // No component uses the options API: three kilobytes less for every reader.
  define: { __VUE_OPTIONS_API__: 'false' },
  experimental: {
    // A script finds the files it asks for beside itself, so that the same build works in any folder of a host.
    renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
  },
  build: {
    target: 'es2022',
    manifest: true,
    // Every style and script is a file of its own: the page runs under `script-src 'self'`.
    assetsInlineLimit: 0,
    // What every page has loaded by then need not be named again for each part that is fetched later, nor the part itself, nor the bundler's few bytes.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (part, needed, { hostType }) =>
        hostType === 'html'
          ? needed
          : needed.filter((file) => file !== part && !/\/(vendor|reading|logic|rolldown-runtime)-/u.test(file)),
    },
    rolldownOptions: {
      // The second is what LMS packages open with; of the third the copies in one file are made (`src/build/single`).
      input: ['index.html', 'lms.html', 'src/main.single.ts'],
      output: {
        // Few files, well compressed: what every page runs, what every reading page shows, the story's data apart.
        // What stands a folder deeper is fetched when it is asked for.
        codeSplitting: {
          groups: [
            { name: 'logic', test: /virtual:story\/logic/u },
            { name: 'vendor', test: /node_modules\/(@vue|vue|vue-router|pinia)\//u },
            {
              name: 'reading',
              test: /virtual:story$|src\/App\.vue$|src\/(createApp|newId|App\.vue|router\/(?!frameRoutes|createFrameHistory)|messages\/(failure|languageName)|storage\/keepSmall|engine\/(?!runTree|ledTo|moves|nearEndings|compareRuns|ringFrames|doubleLine|quiz|judgeItem|progress|branch|endingOf|scoreItem|markItem|readNumber|reasoning|undo|scene\.)|stores\/(?!useTeacher|useClass|useAssignment|useReview|useRoom|useOffline|useKeyMark)|composables\/(?!isShown|useLinksOut)|components\/(base|story)\/(?!FrameHeader|EffectLi|SetPiece|NoticeBar|SourceNote|FileName|OutcomeVerdict|EvidenceVerdict|CardPlayed|RecordCard|recordParts|WhereThingsStand|StepGauge|MoveLine)|pages\/play\/components\/(?!DecisionDesk|AdviceOptions|EvidenceCards)|model\/(?=Atlas\.ts))[^/]+$/,
            },
            // What lies beside a page of play, and what comes after its first choice.
            {
              name: 'ring',
              test: /src\/(components\/(ring\/|story\/(WhereThingsStand|StepGauge|MoveLine))|messages\/ring\/ringTopic|pages\/play\/(PlayBeside|useTrail)|pages\/play\/components\/late\/(PlaySide|BarRing|RingSheet|StandingMarks|DecisionTrail))/u,
            },
            {
              name: 'outcome',
              test: /src\/(engine\/moves|components\/story\/(EffectLi|OutcomeVerdict|EvidenceVerdict|CardPlayed|RecordCard)|pages\/play\/components\/late\/(OutcomePassage|NextScene|MovedBeat|BeatEnd))/u,
            },
            // What several pages for a class share.
            { name: 'records', test: /src\/stores\/useAssignmentStore\.ts/u },
            // What every kind of record is read, written and merged with: whoever opens runs needs no more.
            {
              name: 'codecs',
              test: /src\/(storage\/(runCodec|reviewCodec|versioned|Kind)|engine\/saves\/merge(Fields|Run))\.ts|node_modules\/valibot\//u,
            },
            // What the pages that send and take in for a class share.
            {
              name: 'sending',
              test: /src\/(platform\/(saveFile|seal)|stores\/useTeacherStore|pages\/shared\/useAddress)/u,
            },
            // What pages say about a lesson, and what is looked at in it.
            {
              name: 'teaching',
              test: /src\/(classroom\/(lessonTime|Lesson|Rubric|marksCode)\.ts|pages\/shared\/KeyLinks)/u,
            },
            { name: 'unpacking', test: /src\/(codes\/unpackRuns|platform\/handInText)/u },
            // What pages share, and pages that are read together, by folder: the first page names each file once.
            { name: 'learning', test: /src\/(components\/discussion|engine\/learning|engine\/review\/askItem)/u },
            {
              name: 'tools',
              test: /src\/(components\/(tools|changes)|pages\/comfort\/shortcutOf|stores\/resume\/useChangesStore)/u,
            },
            {
              name: 'items',
              test: /src\/(components\/quiz|messages\/(item\/itemTopic|quiz\/quizTopic|useQuizWords))/u,
            },
            { name: 'atlas', test: /src\/(pages|components|messages)\/atlas\/(?!en\.ts|fr\.ts)/u },
            {
              name: 'home',
              test: /src\/(messages\/titlePage\/titlePageTopic|pages\/(home|languages|missing)\/|pages\/shared\/useWhere|components\/art\/(CoverPicture|SceneFrame))/u,
            },
          ],
        },
      },
    },
    cssCodeSplit: false,
  },
  preview: { port: 4173, strictPort: true },
  test: {
    // A hang is a fault after twenty seconds; a busy machine is none after five.
    testTimeout: 20_000,
    pool: 'threads',
    // Two workers import all modules twice; where there are but two cores, others have work for the second.
    ...(availableParallelism() > 2 ? {} : { maxWorkers: 1 }),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // A test here builds with what is no JavaScript: where a thread of it ends, the process may break off.
          pool: 'forks',
          // Nothing here keeps state in a module: files may share what they import, which takes a third off the time.
          isolate: false,
          include: [
            'tests/{model,engine,verifier,content,codes,classroom,packages,platform,worker,build,story,ordeal}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // As above, and half of the time went into building the same modules and windows anew for each file.
          isolate: false,
          include: ['tests/{components,composables,pages,stores,storage}/**/*.test.ts'],
          setupFiles: ['tests/support/failOnConsole.ts', 'tests/support/fetchWords.ts'],
        },
      },
    ],
  },
})
