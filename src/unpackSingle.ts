import { readSevenBits } from './codes/sevenBits'

/** What can go wrong; each has a sentence in the page. */
type Trouble = 'tooOld' | 'damaged'

/** Unpacks what lies packed in a copy in one file, styles and script, and puts both into the page; what hinders it is said there. Its only script: see `src/build/single`. */
export async function unpackSingle(): Promise<void> {
  const packed = document.getElementById('packed')
  if (!('DecompressionStream' in window)) return say('tooOld')
  try {
    const [styles = '', script = ''] = (await inflate(readSevenBits(packed?.textContent ?? ''))).split('\0')
    packed?.remove()
    add('style', styles)
    add('script', script)
  } catch {
    say('damaged')
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Response(stream).text()
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
