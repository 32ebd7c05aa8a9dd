import { describe, expect, it } from 'vitest'
import { keepSmall } from '../../src/storage/keepSmall'
import { keepTold } from '../../src/storage/keepTold'
import { aBrowser, refusingKeeper } from '../support/aBrowser'

describe('small things', () => {
  it('are read as they were kept, and what is no JSON as the text that it is', () => {
    const browser = aBrowser()
    const { small } = browser.tab()
    expect(small.read('told')).toBeNull()
    small.update('told', (there) => ({ there, more: 1 }))
    expect(browser.local).toEqual(new Map([['advise-bamako/told', '{"there":null,"more":1}']]))
    expect(small.read('told')).toEqual({ there: null, more: 1 })
    browser.local.set('advise-bamako/told', '{oops')
    expect(small.read('told')).toBe('{oops')
  })

  it('are heard of when another tab changes them, each by its own name', () => {
    const browser = aBrowser()
    const heard: string[] = []
    const [one, other] = [browser.tab().small, browser.tab().small]
    one.hear('told', () => heard.push('told'))
    one.hear('begun', () => heard.push('begun'))
    other.update('begun', () => true)
    expect(heard).toEqual(['begun'])
  })

  it('are not there and not kept where the browser denies it, nor heard of where there are no tabs', () => {
    const { small } = refusingKeeper()
    small.update('told', () => 1)
    expect(small.read('told')).toBeNull()
    const heard: string[] = []
    keepSmall(() => localStorageOf('1')).hear('told', () => heard.push('told'))
    expect(heard).toEqual([])
  })
})

const localStorageOf = (text: string) => ({ getItem: () => text, setItem: () => undefined })

describe('which changes of the story a reader was told of', () => {
  it('is kept for each run, the latest alone', () => {
    const browser = aBrowser()
    const told = keepTold(browser.tab().small)
    expect(told.has('run', 'v1')).toBe(false)
    told.add('run', 'v1')
    told.add('other', 'v2')
    expect([told.has('run', 'v1'), told.has('run', 'v2'), told.has('other', 'v2')]).toEqual([true, false, true])
    told.add('run', 'v2')
    expect(browser.local).toEqual(new Map([['advise-bamako/told', '{"run":"v2","other":"v2"}']]))
    expect(keepTold(browser.tab().small).has('run', 'v2')).toBe(true)
  })

  it.each(['null', '"a text"', '7', '{oops'])(
    'is nothing where what is kept is %s, and is kept in its place',
    (text) => {
      const browser = aBrowser()
      browser.local.set('advise-bamako/told', text)
      const told = keepTold(browser.tab().small)
      expect(told.has('run', 'v1')).toBe(false)
      told.add('run', 'v1')
      expect(browser.local.get('advise-bamako/told')).toBe('{"run":"v1"}')
    },
  )
})
