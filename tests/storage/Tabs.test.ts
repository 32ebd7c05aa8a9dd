import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserTabs } from '../../src/storage/Tabs'
import { aChannel } from '../support/aChannel'

afterEach(() => vi.unstubAllGlobals())

describe('tabs of one browser', () => {
  it('hear what the others have written, under one name, and no message of another kind', () => {
    const channel = aChannel()
    const [one, other] = [browserTabs(), browserTabs()]
    const elsewhere = browserTabs('another')
    const heard: string[] = []
    one.hear((key) => heard.push(`one ${key}`))
    other.hear((key) => heard.push(`other ${key}`))
    elsewhere.hear((key) => heard.push(`elsewhere ${key}`))
    one.tell('run/a')
    other.tell('note/b')
    channel.say('advise-bamako', { key: 'run/c' })
    elsewhere.tell('run/d')
    expect(heard).toEqual(['other run/a', 'one note/b'])
  })

  it('stay silent, without a fault, where the browser has no channel', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel')
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    try {
      const tabs = browserTabs()
      const heard = vi.fn()
      tabs.hear(heard)
      tabs.tell('run/a')
      expect(heard).not.toHaveBeenCalled()
    } finally {
      if (own) Object.defineProperty(globalThis, 'BroadcastChannel', own)
    }
  })
})
