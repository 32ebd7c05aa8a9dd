import { writeLmsSettings } from '../classroom/lms/LmsSettings'
import { strToU8 } from 'fflate'
import type { Described, PackageFormat } from './PackageFormat'
import { scorm12Manifest, scorm2004Manifest } from './scormManifests'
import { cmi5Structure, tincanManifest } from './xapiManifests'
import { escapeXml } from './xml'
import { type ZipPart, zipFiles, zipPart } from './zipFiles'

/** The manifest of each format, by the name it has in a package. Kolibri asks for none: it opens `index.html`. */
const manifests: Readonly<Record<PackageFormat, readonly [file: string, write: (of: Described) => string] | null>> = {
  'scorm-1.2': ['imsmanifest.xml', scorm12Manifest],
  'scorm-2004': ['imsmanifest.xml', scorm2004Manifest],
  cmi5: ['cmi5.xml', cmi5Structure],
  xapi: ['tincan.xml', tincanManifest],
  kolibri: null,
}

/**
 * A package as a ZIP file. All packages are alike but for the page that it opens with, which holds the settings, and the manifest.
 *
 * @param page the built frame (`lms.html`)
 * @param parts its other files, squeezed
 */
export function makePackage(
  format: PackageFormat,
  page: string,
  parts: readonly ZipPart[],
  described: Omit<Described, 'files'>,
): Uint8Array<ArrayBuffer> {
  const manifest = manifests[format]
  const files = ['index.html', ...parts.map(({ path }) => path)]
  return zipFiles([
    ...(manifest ? [zipPart(manifest[0], strToU8(manifest[1]({ ...described, files })))] : []),
    zipPart(
      'index.html',
      strToU8(format === 'kolibri' ? withoutPolicy(pageOf(page, described)) : pageOf(page, described)),
    ),
    ...parts,
  ])
}

/** Kolibri puts a script of its own into each page that it opens, for want of which nothing is kept there. */
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '')

const place = /(<script type="application\/json" id="lms">)[^<]*(<\/script>)/u

/** The frame with its settings. Throws where it has no place for them. */
function pageOf(page: string, { settings, titles }: Omit<Described, 'files'>): string {
  if (!place.test(page)) throw new Error('The page of the frame has no place for its settings: was lms.html changed?')
  return page
    .replace(place, (_, before: string, after: string) => `${before}${writeLmsSettings(settings)}${after}`)
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${settings.assignment.language}"`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeXml(titles[0]?.[1] ?? '')}</title>`)
}
