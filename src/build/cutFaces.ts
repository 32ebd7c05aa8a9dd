import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { lettersInUse } from './lettersInUse'

/** Cuts the faces of the page to the letters and weights in use: half of what came before the first choice was fonts. */
const root = join(import.meta.dirname, '../..')
const to = join(root, 'src/styles/faces')
const faces = {
  'source-serif-4': 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-serif-4-italic': 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  archivo: 'archivo/files/archivo-latin-wght-normal.woff2',
}
const letters = lettersInUse(root)
for (const [name, file] of Object.entries(faces)) {
  const whole = readFileSync(join(root, 'node_modules/@fontsource-variable', file))
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  writeFileSync(join(to, `${name}.woff2`), cut)
  console.log(`${name}: ${whole.length} → ${cut.length} bytes`)
}
writeFileSync(join(to, 'letters.txt'), `${letters}\n`)
