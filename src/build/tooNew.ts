import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './filesOf'

/** What plays: Chrome 109 is the last for Windows 7 and 8, Firefox 115 the oldest ESR, Safari 15.4 that of the last iPhone 6s. */
const browsers = 'Chrome 109, Firefox 115, Safari 15.4'

/**
 * What one of them lacks. Syntax is the bundler's to lower (`build.target`), but for what no bundler can; what is called is looked for by name, in
 * every script of the built site, libraries too.
 */
const tooNew: readonly (readonly [found: RegExp, instead: string])[] = [
  [/\.(?:toSorted|toReversed|toSpliced)\b/u, 'copy the list, then sort or reverse the copy'],
  [/\.with\(/u, 'map the list'],
  [/\b(?:Object|Map)\.groupBy\b/u, 'group by hand'],
  [/\bPromise\.(?:withResolvers|try)\b/u, 'new Promise'],
  [/\bArray\.fromAsync\b/u, 'a loop'],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/u, 'has() of the set'],
  [
    /\bIterator\.(?:from|prototype)\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|some|every|find|reduce|toArray)\(/u,
    'spread it first',
  ],
  [/\bAbortSignal\.(?:any|timeout)\b/u, 'an AbortController'],
  [/\bURL\.(?:canParse|parse)\b/u, 'new URL in try'],
  [/\.(?:isWellFormed|toWellFormed)\(/u, 'a pattern with the flag u'],
  [/\bRegExp\.escape\b/u, 'escape by hand'],
  [/\b(?:Decompression|Compression)Stream\b/u, 'fflate'],
  [/\.(?:showPopover|togglePopover|moveBefore|requestClose)\(/u, 'a <dialog>'],
  [/(?<!\\)\(\?<[=!]/u, 'a group in front: Safari before 16.4 cannot read a script that looks behind'],
  [/\bstatic ?\{/u, 'a statement behind the class'],
  [/\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/u, 'the flag u'],
]
/** What no content policy of ours allows: scripts that are made up while the page runs. */
const madeUp = [/\bnew Function\(/u, /\beval\(/u, /\bnew Worker\(/u]

/** A method that hands its call on to one of the same name, as those of Vue's lists do: nobody calls it who does not know it. */
const handsOn = /\b(to\w+)\([\w.]*\)\{return [^{}]*\.\1\([\w.]*\)\}/gu

/** What is wrong with a script, a sentence each. */
export function scriptFaults(name: string, text: string): string[] {
  const script = text.replace(handsOn, '')
  const lacks = tooNew.flatMap(([found, instead]) => {
    const [call] = found.exec(script) ?? []
    return call ? [`${name} uses ${call}, which a browser of our list (${browsers}) lacks: ${instead}.`] : []
  })
  const made = madeUp.flatMap((found) => {
    const [call] = found.exec(script) ?? []
    return call ? [`${name} calls ${call}…), which the content policy forbids.`] : []
  })
  return [...lacks, ...made]
}

/**
 * The faults of every script of a built site, in files and in pages. Not of the copies in one file: they are made of the same scripts, and
 * the one that unpacks them says where its browser cannot (`src/unpackSingle.ts`).
 */
export function siteFaults(out: string): string[] {
  const files = filesOf(out).filter((file) => /^(?!single\/).*\.(?:js|html)$/u.test(file))
  return [
    ...new Set(
      files.flatMap((file) => {
        const text = readFileSync(join(out, file), 'utf8')
        if (file.endsWith('.js')) return scriptFaults(file, text)
        // The same scripts stand in all pages.
        return [...text.matchAll(/<script>(.*?)<\/script>/gsu)].flatMap(([, script = '']) =>
          scriptFaults('A script in the page', script),
        )
      }),
    ),
  ]
}
