import { type Diagnostic, error } from './Diagnostic'

interface Unwanted {
  readonly code: string
  /** What is looked for; the first place of it in a file is told. */
  readonly pattern: RegExp
  readonly problem: string
  readonly fix: string
}

const takeOut = 'Take it out: it does not show, and it parts words and ids where nobody sees it.'

/** What has no place in any file of the story, by what it is: none of it shows in an editor as what it does. */
const unwanted: readonly Unwanted[] = [
  {
    code: 'encoding',
    pattern: /\0/u,
    problem: 'This file is UTF-16, or holds bytes that are no text.',
    fix: 'Save it as UTF-8.',
  },
  {
    code: 'encoding',
    pattern: /\ufffd/u,
    problem: 'A byte here is no UTF-8: the file may be Windows-1252, or was damaged.',
    fix: 'Save it as UTF-8, and write the letter again.',
  },
  {
    code: 'odd-character',
    pattern: /\ufeff/u,
    problem: 'A byte order mark (U+FEFF) stands here.',
    fix: 'Save the file as UTF-8 without it.',
  },
  {
    code: 'odd-character',
    pattern: /[\u2028\u2029\u0085\v\f]/u,
    problem: 'A line ends here with a sign that only some programs know (U+2028, U+2029, U+0085, VT or FF).',
    fix: 'Put an ordinary line end in its place.',
  },
  {
    code: 'odd-character',
    pattern: /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/u,
    problem: 'A sign without width stands here (zero-width space, soft hyphen, direction mark).',
    fix: takeOut,
  },
  {
    code: 'odd-character',
    pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u,
    problem: 'A control character stands here.',
    fix: takeOut,
  },
  {
    code: 'odd-character',
    pattern: /(?:^|\n)(?:[ \t]*[\u00a0\u202f]|#[^\n:]*[\u00a0\u202f]|:::[ \t]*[\u00a0\u202f])/u,
    problem: 'A no-break space (U+00A0 or U+202F) stands where the line begins, or in its id.',
    fix: 'Put an ordinary space in its place.',
  },
  {
    code: 'french-space',
    pattern: /[^\s:] [;:!?»](?=[\s"*])|« /u,
    problem: 'An ordinary space stands before a French ; : ! ? or », or after «: a line may break there.',
    fix: 'Put a narrow no-break space (U+202F) in its place.',
  },
  {
    code: 'unmerged',
    pattern: /(?:^|\n)[ \t]*(?:<{7}|>{7}|\|{7}|={7})(?:[ \t\n]|$)/u,
    problem: 'A mark of a merge that was not finished stands here.',
    fix: 'Choose what is to stay of the two sides, and take the marks out.',
  },
]

/** What is wrong with the characters of a file, whatever it says: `encoding`, `odd-character`, `unmerged`. */
export function sourceFaults(file: string, text: string): Diagnostic[] {
  return unwanted.flatMap(({ code, pattern, problem, fix }) => {
    const found = pattern.exec(text)
    if (!found) return []
    const before = text.slice(0, found.index + (found[0].startsWith('\n') ? 1 : 0)).split('\n')
    return [error(code, { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, problem, fix)]
  })
}

/** A text with every line ended as ours are: CR LF and CR alone become LF. */
export const withLineEnds = (text: string): string => text.replace(/\r\n?/gu, '\n')
