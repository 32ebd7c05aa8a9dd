import { defineConfig } from '@playwright/test'
import { browserPath } from './src/build/findBrowser'

const longest = /e2e[\\/](?:story|offline)\.spec\.ts$/u
// Another port for a second checkout on the same machine.
const port = Number(process.env['PORT'] ?? 4174)

// For every process of this run, see `tests/support/realStory.ts`.
process.env['STORY_LAID'] = 'yes'

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // The longest first: no core waits for one test at the end.
  projects: process.env['ORDEAL']
    ? [{ name: 'ordeal', testMatch: 'ordeal/*.spec.ts' }]
    : [
        { name: 'play', testMatch: longest },
        { name: 'pages', testIgnore: [longest, 'ordeal/*.spec.ts'] },
      ],
  reporter: [['list']],
  timeout: 90_000,
  use: {
    // One window for many tests: what it keeps is cleared before each, and the common scripts are compiled once.
    reuseContext: true,
    // What a worker fetches no test could hold up: offline.spec.ts alone has one.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: browserPath() ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Drawn by software all the same, and by way of a second process twice as dear.
        '--disable-gpu-compositing',
        '--disable-gpu-rasterization',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        // One process draws the pages of a worker: it has the scripts compiled that the page before has used.
        '--disable-site-isolation-trials',
        '--process-per-site',
      ],
    },
    actionTimeout: 15_000,
    // A click during a fade may go to the picture of the page. The fade itself is tested with motion.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every step costs a third of the time: asked for where a failure is looked into.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    // Not by npx, which takes a second during which no test can run.
    command: `node node_modules/vite/bin/vite.js preview --config tests/support/preview.config.ts --configLoader runner --port ${port}`,
    port,
    reuseExistingServer: false,
  },
})
