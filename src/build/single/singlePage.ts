import { packDense } from '../../codes/dense/packDense'
import type { SingleWords } from '../../messages/single/en'
import type { Language } from '../../model/languages'
import { escapeMarkup } from '../../classroom/escapeMarkup'

export interface SinglePage {
  readonly languages: readonly Language[]
  readonly title: string
  /** What is said in each language. */
  readonly words: readonly SingleWords[]
  /** What is packed. */
  readonly styles: string
  readonly script: string
  /** Names and contents of files, in turn. */
  readonly story: readonly string[]
  /** What unpacks it: `src/unpackSingle.ts`, built. */
  readonly unpack: string
}

/** A copy of everything in one file: a page that unpacks itself. It carries no content policy, since its scripts are put in by itself. */
export function singlePage({ languages, title, words, styles, script, story, unpack }: SinglePage): string {
  const packed = packDense(Buffer.from([styles, script, ...story].join('\0')))
  const lines = (key: 'opening' | 'noScript' | 'tooOld' | 'damaged'): string =>
    words.map((each, at) => `<span lang="${languages[at]}">${escapeMarkup(each[key])}</span>`).join('<br>')
  return `<!doctype html>
<html lang="${languages[0]}" data-languages="${languages.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>.wait{max-width:36em;margin:15vh auto;padding:0 1em;font:1.125rem/1.5 Georgia,serif}</style>
</head>
<body>
<div id="app"><main class="wait"><h1>${escapeMarkup(title)}</h1>
<noscript><style>[data-said]{display:none}</style><p>${lines('noScript')}</p></noscript>
<p data-said="opening">${lines('opening')}</p>
<p data-said="tooOld" role="alert" hidden>${lines('tooOld')}</p>
<p data-said="damaged" role="alert" hidden>${lines('damaged')}</p>
</main></div>
<script type="text/plain" id="packed">${packed}</script>
<script>${unpack}
// What is said while it is unpacked is drawn first.
setTimeout(unpackSingle.unpackSingle, 50)</script>
</body>
</html>
`
}
