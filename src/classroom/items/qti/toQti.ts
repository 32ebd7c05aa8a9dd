import type { BankWords } from '../../../model/BankWords'
import { heldBy } from '../fates'
import type { ItemBank, Question } from '../Question'
import { qtiItem } from './qtiItem'
import { asQti21 } from './asQti21'
import { el, printXml, type XmlElement } from '../xml'

/** A file of a package. */
export interface BankFile {
  readonly path: string
  readonly text: string
}

const spaces = {
  qti3: {
    item: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    manifest: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: ['QTI Package', '3.0.0'],
    type: 'xmlv3p0',
  },
  qti21: {
    item: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    manifest: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: ['QTIv2.1 Package', '1.0.0'],
    type: 'xmlv2p1',
  },
} as const

/**
 * A bank as the files of a QTI package: an item each, a test with a section for each file, and the manifest. In 3.0, or in 2.1, whose
 * elements are the same under their earlier names.
 */
export function toQti(bank: ItemBank, words: BankWords, version: 'qti3' | 'qti21'): readonly BankFile[] {
  const { item, manifest, schema, type } = spaces[version]
  const parts = heldBy(version, bank).filter(({ questions }) => questions.length)
  const questions = parts.flatMap((part) => part.questions)
  const print = (root: XmlElement): string => {
    const named = { ...root, attributes: { xmlns: item, ...root.attributes } }
    return printXml(version === 'qti21' ? asQti21(named) : named)
  }
  const resource = (identifier: string, kind: string, href: string, ...needs: readonly XmlElement[]): XmlElement =>
    el('resource', { identifier, type: `imsqti_${kind}_${type}`, href }, el('file', { href }), ...needs)
  const [name, number] = schema
  return [
    {
      path: 'imsmanifest.xml',
      text: printXml(
        el(
          'manifest',
          { xmlns: manifest, identifier: 'advise-bamako' },
          el('metadata', {}, el('schema', {}, name), el('schemaversion', {}, number)),
          el('organizations'),
          el(
            'resources',
            {},
            resource(
              'test',
              'test',
              'test.xml',
              ...questions.map((one) => el('dependency', { identifierref: one.item.id })),
            ),
            ...questions.map((one) => resource(one.item.id, 'item', pathOf(one))),
          ),
        ),
      ),
    },
    { path: 'test.xml', text: print(testOf(bank, parts)) },
    ...questions.map((one) => ({ path: pathOf(one), text: print(qtiItem(one, words)) })),
  ]
}

const pathOf = ({ item }: Question): string => `items/${item.id}.xml`

const testOf = ({ title }: ItemBank, parts: ItemBank['parts']): XmlElement =>
  el(
    'qti-assessment-test',
    { identifier: 'test', title },
    el(
      'qti-test-part',
      { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
      ...parts.map(({ chapter, file, questions }, at) =>
        el(
          'qti-assessment-section',
          { identifier: `section-${at + 1}`, title: `${chapter} · ${file}`, visible: 'true' },
          ...questions.map((one) => el('qti-assessment-item-ref', { identifier: one.item.id, href: pathOf(one) })),
        ),
      ),
    ),
  )
