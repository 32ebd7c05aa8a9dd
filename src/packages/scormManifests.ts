import { decimal } from '../classroom/lms/scormParts'
import type { Described } from './PackageFormat'
import { document, escapeXml } from './xml'

/** `imsmanifest.xml` of SCORM 1.2: one organisation with one SCO. */
export const scorm12Manifest = ({ settings, titles, files }: Described): string =>
  document(
    `<manifest identifier="${nameOf(settings.assignment.id)}" version="1"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    ...organisation(titles[0]?.[1] ?? '', [
      ...(settings.pass === null
        ? []
        : [`<adlcp:masteryscore>${decimal(settings.pass * 100, 0)}</adlcp:masteryscore>`]),
    ]),
    ...resources('adlcp:scormtype', files),
    '</manifest>',
  )

/** `imsmanifest.xml` of SCORM 2004, 4th edition. What is completed and passed, the SCO says itself. */
export const scorm2004Manifest = ({ settings, titles, files }: Described): string =>
  document(
    `<manifest identifier="${nameOf(settings.assignment.id)}" version="1"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>2004 4th Edition</schemaversion>',
    '  </metadata>',
    ...organisation(titles[0]?.[1] ?? '', [
      '<imsss:sequencing>',
      ...(settings.pass === null ? [] : objective(settings.pass)),
      '  <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />',
      '</imsss:sequencing>',
    ]),
    ...resources('adlcp:scormType', files),
    '</manifest>',
  )

const objective = (pass: number): readonly string[] => [
  '  <imsss:objectives>',
  '    <imsss:primaryObjective objectiveID="points" satisfiedByMeasure="true">',
  `      <imsss:minNormalizedMeasure>${decimal(pass)}</imsss:minNormalizedMeasure>`,
  '    </imsss:primaryObjective>',
  '  </imsss:objectives>',
]

const organisation = (title: string, more: readonly string[]): readonly string[] => [
  '  <organizations default="story">',
  '    <organization identifier="story">',
  `      <title>${escapeXml(title)}</title>`,
  '      <item identifier="task" identifierref="application">',
  `        <title>${escapeXml(title)}</title>`,
  ...more.map((line) => `        ${line}`),
  '      </item>',
  '    </organization>',
  '  </organizations>',
]

const resources = (type: string, files: readonly string[]): readonly string[] => [
  '  <resources>',
  `    <resource identifier="application" type="webcontent" ${type}="sco" href="index.html">`,
  ...files.map((file) => `      <file href="${escapeXml(file)}" />`),
  '    </resource>',
  '  </resources>',
]

/** An id of XML begins with a letter and holds neither spaces nor colons. */
const nameOf = (id: string): string => `advise-bamako-${id.replace(/[^\w.-]/gu, '-')}`
