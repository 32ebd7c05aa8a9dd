import { expect, it } from 'vitest'
import { toQti } from '../../../../src/classroom/items/qti/toQti'
import { words } from '../../../../src/messages/exports/en'
import { aBankOf, anAnswer, aQuestion } from '../../../support/aQuestion'

const [before, after] = ['one', 'two'].map((id) =>
  aBankOf(
    aQuestion(id, { kind: 'choice', single: true, inOrder: false, answers: [anAnswer('a', 'Aya', { right: true })] }),
  ),
)
const parts = [before, aBankOf(), after].flatMap((bank) => bank?.parts ?? [])
const bank = { ...aBankOf(), parts }

it('a package of QTI 3.0 lists its items and asks them, a section for each file that has any', () => {
  const [manifest, test, ...items] = toQti(bank, words.bank, 'qti3')
  expect(manifest).toEqual({
    path: 'imsmanifest.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="advise-bamako">
  <metadata>
    <schema>QTI Package</schema>
    <schemaversion>3.0.0</schemaversion>
  </metadata>
  <organizations/>
  <resources>
    <resource identifier="test" type="imsqti_test_xmlv3p0" href="test.xml">
      <file href="test.xml"/>
      <dependency identifierref="one"/>
      <dependency identifierref="two"/>
    </resource>
    <resource identifier="one" type="imsqti_item_xmlv3p0" href="items/one.xml">
      <file href="items/one.xml"/>
    </resource>
    <resource identifier="two" type="imsqti_item_xmlv3p0" href="items/two.xml">
      <file href="items/two.xml"/>
    </resource>
  </resources>
</manifest>
`,
  })
  expect(test).toEqual({
    path: 'test.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="test" title="Sample">
  <qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
    <qti-assessment-section identifier="section-1" title="I One · The file" visible="true">
      <qti-assessment-item-ref identifier="one" href="items/one.xml"/>
    </qti-assessment-section>
    <qti-assessment-section identifier="section-2" title="I One · The file" visible="true">
      <qti-assessment-item-ref identifier="two" href="items/two.xml"/>
    </qti-assessment-section>
  </qti-test-part>
</qti-assessment-test>
`,
  })
  expect(items.map(({ path }) => path)).toEqual(['items/one.xml', 'items/two.xml'])
  for (const { text } of items)
    expect(text).toMatch(/^.*\n<qti-assessment-item xmlns="http:\/\/www\.imsglobal\.org\/xsd\/imsqtiasi_v3p0" /u)
})

it('a package of QTI 2.1 is the same under the names of that version', () => {
  const [manifest, test, ...items] = toQti({ ...bank, parts: parts.slice(0, 1) }, words.bank, 'qti21')
  expect(manifest).toEqual({
    path: 'imsmanifest.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="advise-bamako">
  <metadata>
    <schema>QTIv2.1 Package</schema>
    <schemaversion>1.0.0</schemaversion>
  </metadata>
  <organizations/>
  <resources>
    <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">
      <file href="test.xml"/>
      <dependency identifierref="one"/>
    </resource>
    <resource identifier="one" type="imsqti_item_xmlv2p1" href="items/one.xml">
      <file href="items/one.xml"/>
    </resource>
  </resources>
</manifest>
`,
  })
  expect(test).toEqual({
    path: 'test.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="test" title="Sample">
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
    <assessmentSection identifier="section-1" title="I One · The file" visible="true">
      <assessmentItemRef identifier="one" href="items/one.xml"/>
    </assessmentSection>
  </testPart>
</assessmentTest>
`,
  })
  expect(items).toHaveLength(1)
  expect(items[0]?.text).toContain('<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="one" ')
})
