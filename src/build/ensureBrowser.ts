import { ensureBrowser, thisMachine } from './findBrowser'

try {
  console.log(`Browser tests use ${ensureBrowser(thisMachine())}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
