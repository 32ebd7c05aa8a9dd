import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { toQti } from '../../../src/classroom/items/qti/toQti'
import { questionsIn } from '../../../src/classroom/items/Question'
import { aBank } from '../../support/aBank'
import { bankWords, realBank } from '../../support/realBank'

const rootOf = (text: string): Element =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement!

const within = (root: Element): readonly Element[] => [
  root,
  ...Array.from(root.childNodes)
    .filter((node): node is Element => node.nodeType === 1)
    .flatMap(within),
]

/** Names of QTI 2.1 that the items and the test are made of, by its binding. */
const namesOf21 = new Set(
  `assessmentItem assessmentTest testPart assessmentSection assessmentItemRef responseDeclaration correctResponse value mapping mapEntry
  outcomeDeclaration defaultValue itemBody choiceInteraction orderInteraction matchInteraction textEntryInteraction inlineChoiceInteraction
  inlineChoice prompt simpleChoice simpleMatchSet simpleAssociableChoice responseProcessing responseCondition responseIf responseElseIf
  responseElse setOutcomeValue variable correct match and gte lte sum baseValue mapResponse modalFeedback p`.split(
    /\s+/u,
  ),
)

// Whether 3.0 plays is told by `qti.spec.ts`, in a player of the standard. 2.1 has none here: its names, its files and its references are held.
describe.each(['qti3', 'qti21'] as const)('the questions of the story as a package of %s', (version) => {
  const bank = realBank('fr')
  const files = new Map(toQti(bank, bankWords('fr'), version).map(({ path, text }) => [path, rootOf(text)]))

  it('has a well-formed item for each question, named once in the manifest and asked once in the test', () => {
    const ids = questionsIn(bank).map(({ item }) => item.id)
    const named = within(files.get('imsmanifest.xml')!)
    const hrefs = named.filter(({ nodeName }) => nodeName === 'file').map((file) => file.getAttribute('href'))
    expect(hrefs).toEqual(['test.xml', ...ids.map((id) => `items/${id}.xml`)])
    expect([...files.keys()]).toEqual(['imsmanifest.xml', ...hrefs])
    expect(
      within(files.get('test.xml')!).flatMap((one) =>
        /item-?ref$/iu.test(one.nodeName) ? [one.getAttribute('href')] : [],
      ),
    ).toEqual(hrefs.slice(1))
    for (const id of ids) expect(files.get(`items/${id}.xml`)?.getAttribute('identifier')).toBe(id)
  })

  it('keeps every identifier that it refers to', () => {
    for (const [path, root] of files) {
      if (!path.startsWith('items/')) continue
      const all = within(root)
      const declared = all.flatMap((one) =>
        /(?:response|outcome)-?declaration$/iu.test(one.nodeName) ? [one.getAttribute('identifier')] : [],
      )
      const choices = all.flatMap((one) =>
        /choice$/iu.test(one.nodeName) ? [one.getAttribute('identifier') ?? ''] : [],
      )
      for (const one of all) {
        const refers = one.getAttribute('response-identifier') ?? one.getAttribute('responseIdentifier')
        if (refers) expect(declared, path).toContain(refers)
        const key = one.getAttribute('map-key') ?? one.getAttribute('mapKey')
        for (const id of key?.split(' ') ?? []) expect(choices, path).toContain(id)
      }
    }
  })
})

it('every element of a package of QTI 2.1 has a name of that version, and no attribute of the other', () => {
  const name = (text: string): readonly string[] =>
    within(rootOf(text)).flatMap(({ nodeName, attributes }) => [
      ...(namesOf21.has(nodeName) ? [] : [nodeName]),
      ...Array.from(attributes ?? []).flatMap((attribute) => (attribute.name.includes('-') ? [attribute.name] : [])),
    ])
  const made = toQti(aBank(), bankWords('en'), 'qti21').filter(({ path }) => path !== 'imsmanifest.xml')
  expect(made.flatMap(({ text }) => name(text))).toEqual([])
  expect(name(made[1]!.text.replaceAll('simpleChoice', 'qti-simple-choice')).length).toBeGreaterThan(0)
})
