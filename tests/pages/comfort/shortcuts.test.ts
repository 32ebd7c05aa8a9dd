// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { effectScope, ref, type EffectScope } from 'vue'
import { operate, shortcutKeys, shortcutOf, type KeyPress, type Shortcut } from '../../../src/pages/comfort/shortcutOf'
import { useShortcuts } from '../../../src/pages/comfort/useShortcuts'
import { words as comfortEn } from '../../../src/messages/comfort/en'

const none = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, more: Partial<KeyPress> = {}): Shortcut | null => shortcutOf({ ...none, key, ...more })

describe('what a key asks for', () => {
  it.each([
    ['1', { kind: 'pick', option: 1 }],
    ['4', { kind: 'pick', option: 4 }],
    ['e', { kind: 'evidence' }],
    ['n', { kind: 'next' }],
    ['s', { kind: 'stand' }],
    ['r', { kind: 'listen' }],
    ['j', { kind: 'go', page: 'journal' }],
    ['a', { kind: 'go', page: 'atlas' }],
    ['c', { kind: 'go', page: 'contents' }],
    ['t', { kind: 'comfort' }],
    ['5', null],
    ['x', null],
    ['Enter', null],
    ['constructor', null],
  ])('%s → %o', (key, expected) => {
    expect(press(key)).toEqual(expected)
  })

  it('is the help sheet with the shift key that a question mark needs', () => {
    expect(press('?', { shiftKey: true })).toEqual({ kind: 'help' })
  })

  it('is nothing of ours with a modifier', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(press('r', { [modifier]: true })).toBeNull()
    expect(press('N', { shiftKey: true })).toBeNull()
  })

  it('is an option on a French keyboard too, where the digits want the shift key', () => {
    expect(press('&', { code: 'Digit1' })).toEqual({ kind: 'pick', option: 1 })
    expect(press('1', { code: 'Digit1', shiftKey: true })).toEqual({ kind: 'pick', option: 1 })
    expect(press('!', { code: 'Digit1', shiftKey: true })).toBeNull()
  })

  it('is in the list that the help sheet shows, each key with its words', () => {
    expect(shortcutKeys.map((key) => press(key))).not.toContain(null)
    expect(Object.keys(comfortEn.keys).sort()).toEqual([...shortcutKeys].sort())
  })
})

describe('keys on the page', () => {
  let scope: EffectScope
  const done: string[] = []
  const on = ref(true)
  const type = (target: Element, key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    target.dispatchEvent(event)
    return event
  }
  function open(html: string): void {
    document.body.innerHTML = html
    done.length = 0
    on.value = true
    scope = effectScope()
    scope.run(() =>
      useShortcuts(
        () => on.value,
        (shortcut) => {
          done.push(shortcut.kind)
          return operate(document, shortcut)
        },
      ),
    )
  }
  afterEach(() => scope.stop())
  const desk = `
    <form><fieldset data-shortcut="pick">
      <input type="radio" name="a" value="wait" /><input type="radio" name="a" value="write" />
    </fieldset>
    <fieldset data-shortcut="evidence"><input type="radio" name="e" value="card" /></fieldset></form>
    <input id="field" /><p id="text">Words</p>`
  const at = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!

  it('pick an option and go to the evidence from there', () => {
    open(desk)
    expect(type(at('#text'), '2').defaultPrevented).toBe(true)
    expect(at('[value=write]')).toMatchObject({ checked: true })
    type(at('[value=write]'), 'e')
    expect(document.activeElement).toBe(at('[value=card]'))
  })

  it('leave the page’s own keys alone where there is nothing to do', () => {
    open('<p id="text">Words</p>')
    expect(type(at('#text'), 'n').defaultPrevented).toBe(false)
  })

  it('do nothing while one types, while a dialog is open, or once switched off', () => {
    open(desk)
    type(at('#field'), 'j')
    document.body.insertAdjacentHTML('beforeend', '<dialog open>A note</dialog>')
    type(at('#text'), 'j')
    at('dialog').remove()
    on.value = false
    type(at('#text'), 'j')
    expect(done).toEqual([])
    on.value = true
    type(at('#text'), 'j')
    expect(done).toEqual(['go'])
  })
})
