// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import PeopleMoved from '../../../src/pages/play/components/late/PeopleMoved.vue'
import { moodsIn } from '../../../src/pages/play/moodsIn'
import { fileEndTopic } from '../../../src/messages/fileEnd/fileEndTopic'
import type { OutcomePictures } from '../../../src/model/Drawing'
import { aStep } from '../../support/buildStory'
import { mountStory } from '../../support/mountStory'

const pictures: OutcomePictures = {
  morning: {
    yes: { heeded: { mood: { hawa: 'pleased', aguibou: 'troubled' } }, aside: { mood: { hawa: 'troubled' } } },
    no: { heeded: {} },
  },
}

describe('how people took one’s advice', () => {
  it('is counted by what was told, followed or set aside; who was moved most stands first', () => {
    const yes = aStep({ option: 'yes' })
    expect(moodsIn([yes, aStep({ option: 'no' }), yes, { ...yes, heeded: false }], pictures)).toEqual([
      { id: 'hawa', pleased: 2, troubled: 1, last: 'troubled' },
      { id: 'aguibou', pleased: 0, troubled: 2, last: 'troubled' },
    ])
    expect(moodsIn([aStep({ scene: 'gone' })], pictures)).toEqual([])
  })

  describe('on the page', () => {
    let page: VueWrapper
    beforeAll(async () => void (await Promise.all([fileEndTopic.fetch('en'), fileEndTopic.fetch('fr')])))
    afterEach(() => page.unmount())
    const cast = { hawa: { name: 'Hawa Guindo', role: '' } }
    const people = moodsIn([aStep(), aStep(), aStep({ heeded: false })], pictures)

    it('is a face and a number for each whom the chapter knows', () => {
      page = mountStory(PeopleMoved, { people, cast, language: 'en' })
      expect(page.findAll('li').map((one) => one.text())).toEqual(['Hawa Guindo pleased twice, troubled once'])
      page.unmount()
      page = mountStory(PeopleMoved, { people, cast, language: 'fr' })
      expect(page.get('li').text()).toBe('Hawa Guindo 2 joies, 1 souci')
    })

    it('is nothing where nobody was moved', () => {
      page = mountStory(PeopleMoved, { people: [], cast, language: 'en' })
      expect(page.find('section').exists()).toBe(false)
    })
  })
})
