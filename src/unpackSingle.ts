import { unpackDense } from './codes/dense/unpackDense'

/** What can go wrong; each has a sentence in the page. */
type Trouble = 'tooOld' | 'damaged'

/** Unpacks what lies packed in a copy in one file, styles and script, and puts both into the page; what hinders it is said there. Its only script: see `src/build/single`. */
export function unpackSingle(): void {
  const packed = document.getElementById('packed')
  // What all have in which the application runs, as in `index.html`.
  if (!('findLast' in Array.prototype)) return say('tooOld')
  const bytes = unpackDense(packed?.textContent ?? '')
  if (!bytes) return say('damaged')
  const [styles = '', script = ''] = new TextDecoder().decode(bytes).split('\0')
  packed?.remove()
  add('style', styles)
  add('script', script)
}

function add(kind: 'style' | 'script', text: string): void {
  const element = document.createElement(kind)
  element.textContent = text
  document.head.append(element)
}

function say(trouble: Trouble): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-said]'))
    line.hidden = line.dataset['said'] !== trouble
}
