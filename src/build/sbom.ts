import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceFaults, licencesOf, licenceTable } from './licences'

/** Writes `sbom.cdx.json`, all packages as CycloneDX by npm itself, prints their licences, and fails at one that is not known. */
const root = join(import.meta.dirname, '../..')
const npm = process.env['npm_execpath']
if (!npm) throw new Error('Run it by npm: npm run sbom')
const sbom = execFileSync(process.execPath, [npm, 'sbom', '--sbom-format', 'cyclonedx'], { cwd: root, maxBuffer: 64e6 })
writeFileSync(join(root, 'sbom.cdx.json'), sbom)
const { components } = JSON.parse(sbom.toString()) as { readonly components: readonly unknown[] }
const all = licencesOf(
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Parameters<typeof licencesOf>[0],
)
const faults = licenceFaults(all)
console.log(
  `${licenceTable(all)}\n\nsbom.cdx.json: ${components.length} packages that are installed here, of ${all.length} for all systems`,
)
if (faults.length) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}
