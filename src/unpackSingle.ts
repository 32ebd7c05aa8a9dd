import { unpackDense } from './codes/dense/unpackDense'

/** What can go wrong; each has a sentence in the page. */
type Trouble = 'tooOld' | 'damaged'

/** Unpacks what lies packed in a copy in one file, styles, the story’s words and script, and puts them into the page; what hinders it is said there. Its only script: see `src/build/single`. */
export function unpackSingle(): void {
  const packed = document.getElementById('packed')
  // What all have in which the application runs, as in `index.html`.
  if (!('findLast' in Array.prototype)) return say('tooOld')
  const bytes = unpackDense(packed?.textContent ?? '')
  if (!bytes) return say('damaged')
  const [styles = '', script = '', ...story] = new TextDecoder().decode(bytes).split('\0')
  packed?.remove()
  add('style', styles)
  for (let at = 0; at < story.length; at += 2)
    Object.assign(add('script', story[at + 1] ?? '', 'application/json').dataset, { files: story[at] })
  add('script', script)
}

function add(kind: 'style' | 'script', text: string, type = ''): HTMLElement {
  const element = document.createElement(kind)
  element.type = type
  element.textContent = text
  document.head.append(element)
  return element
}

function say(trouble: Trouble): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-said]'))
    line.hidden = line.dataset['said'] !== trouble
}
