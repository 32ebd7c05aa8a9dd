import { activityOf } from '../classroom/lms/activityOf'
import { decimal } from '../classroom/lms/scormParts'
import { habitsOf } from '../model/languages'
import type { Described, Names } from './PackageFormat'
import { document, escapeXml } from './xml'

/** `cmi5.xml`, the course structure of cmi5: one assignable unit. */
export function cmi5Structure({ settings, titles, summaries }: Described): string {
  const course = activityOf(settings.assignment.id)
  const told = (indent: string): readonly string[] => [
    ...langstrings('title', titles, indent),
    ...langstrings('description', summaries, indent),
  ]
  const { pass } = settings
  const moves = pass === null ? 'moveOn="Completed"' : `moveOn="CompletedAndPassed" masteryScore="${decimal(pass)}"`
  return document(
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${escapeXml(course)}">`,
    ...told('    '),
    '  </course>',
    `  <au id="${escapeXml(course)}/unit" launchMethod="AnyWindow" ${moves}>`,
    ...told('    '),
    '    <url>index.html</url>',
    '  </au>',
    '</courseStructure>',
  )
}

/** `tincan.xml`, by which a package of plain xAPI says what it is and where it opens. */
export function tincanManifest({ settings, titles, summaries }: Described): string {
  const each = (tag: string, names: Names): readonly string[] =>
    names.map(([language, name]) => `      <${tag} lang="${habitsOf(language).locale}">${escapeXml(name)}</${tag}>`)
  return document(
    '<tincan xmlns="http://projecttincan.com/tincan.xsd">',
    '  <activities>',
    `    <activity id="${escapeXml(activityOf(settings.assignment.id))}" type="http://adlnet.gov/expapi/activities/course">`,
    each('name', titles),
    each('description', summaries),
    `      <launch lang="${habitsOf(settings.assignment.language).locale}">index.html</launch>`,
    '    </activity>',
    '  </activities>',
    '</tincan>',
  )
}

const langstrings = (tag: string, names: Names, indent: string): readonly string[] => [
  `${indent}<${tag}>`,
  ...names.map(
    ([language, name]) => `${indent}  <langstring lang="${habitsOf(language).locale}">${escapeXml(name)}</langstring>`,
  ),
  `${indent}</${tag}>`,
]
