import { readdirSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { flushPromises, mount } from '@vue/test-utils'
import { drawings as spots, seen } from 'virtual:story/drawings'
import { story } from 'virtual:story'
import { describe, expect, it } from 'vitest'
import ChapterPicture from '../../src/components/art/ChapterPicture.vue'
import { drawings } from '../../src/components/art/drawings'
import SpotDrawing from '../../src/components/art/SpotDrawing.vue'
import CoverPicture from '../../src/components/art/CoverPicture.vue'
import { words as artEn } from '../../src/messages/art/en'
import { words as artFr } from '../../src/messages/art/fr'
import { filled } from '../support/filled'

const heaviest = 12_000
const spotHeaviest = 3_000
/** Of a face or of what is shown with an outcome. */
const smallHeaviest = { people: 1_000, outcomes: 2_000 } as const
const chapters = readdirSync('story/chapters')

/** What is wrong with a drawing as it stands in the page. */
function faultsOf(svg: string): string[] {
  const weight = brotliCompressSync(svg).length
  return [
    ...(weight > heaviest ? [`weighs ${weight} B`] : []),
    ...(/<text|<tspan/u.test(svg) ? ['has words in it'] : []),
    ...(/#[0-9a-f]{3,8}\b|rgb\(|style=/iu.test(svg) ? ['brings a colour of its own'] : []),
    ...(/NaN|undefined|Infinity/u.test(svg) ? ['has a broken line'] : []),
  ]
}

describe('the drawings', () => {
  it('stand one for each chapter', () => {
    expect(Object.keys(drawings).sort()).toEqual(chapters)
  })

  for (const chapter of filled(chapters))
    it(`${chapter} is light, without words, and drawn in the theme’s inks`, async () => {
      const drawing = (await drawings[chapter]!()).default
      expect(faultsOf(mount(drawing).html())).toEqual([])
    })

  it('keep to that on the title page', () => {
    expect(faultsOf(mount(CoverPicture).html())).toEqual([])
  })

  it('would be refused if heavy, worded, coloured or broken', () => {
    const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 10_007) ** 2).join(' ')
    expect(faultsOf(`<path d="${noise}"/>`)).toEqual([expect.stringContaining('weighs')])
    expect(faultsOf('<text>Bamako</text><path fill="#fff" d="MNaN 1"/>')).toHaveLength(3)
  })
})

describe('the drawings of the story', () => {
  const files = story.chapters.flatMap(({ episodes }) => episodes)

  it('are met in every file and at every ending', () => {
    for (const { id, scenes } of filled(files))
      expect(scenes.filter((scene) => scene.id in spots).length, id).toBeGreaterThan(0)
    expect(filled(story.endings).filter(({ id }) => !(id in spots))).toEqual([])
  })

  it('stand at the head of every scene from the second file on; one that opens a file has the chapter’s', () => {
    const later = files.slice(1).flatMap(({ scenes }) => scenes.slice(1))
    expect(filled(later).filter(({ id }) => !(id in spots))).toEqual([])
  })

  it('show everybody who is met in a scene', () => {
    const cast = new Set(files.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.cast)))
    expect(filled([...cast]).filter((id) => !(`people/${id}` in spots))).toEqual([])
  })

  it('show each of them pleased and troubled too, as no one else', async () => {
    const cast = new Set(files.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.cast)))
    const shown = async (name: string): Promise<string> => JSON.stringify(await spots[name]!())
    for (const id of filled([...cast])) {
      const faces = await Promise.all(['', '-pleased', '-troubled'].map((how) => shown(`people/${id}${how}`)))
      expect(new Set(faces).size, id).toBe(3)
    }
  })

  it('are light, and say in one sentence of each language what is seen, but where words beside them say it', async () => {
    const told = await Promise.all(story.languages.map((language) => seen[language]()))
    const drawn = await Promise.all(
      filled(Object.entries(spots)).map(async ([name, load]) => [name, await load()] as const),
    )
    for (const [name, drawing] of drawn) {
      const [folder] = name.split('/')
      const ornament = folder === 'people' || folder === 'outcomes'
      expect(faultsOf(mount(SpotDrawing, { props: { name } }).html()), name).toEqual([])
      expect(brotliCompressSync(JSON.stringify(drawing)).length, name).toBeLessThan(
        ornament ? smallHeaviest[folder] : spotHeaviest,
      )
      for (const words of told)
        if (ornament) expect(words[name], name).toBeUndefined()
        else expect(words[name], name).toMatch(/^[^.]{40,170}\.$/u)
    }
  }, 20_000)

  it('are told to who does not see them, and ornament beside a name', async () => {
    const picture = mount(SpotDrawing, { props: { name: 'three-folders', language: 'fr' } })
    await expect.poll(() => picture.find('[role=img]').exists()).toBe(true)
    expect(picture.get('[role=img]').attributes('aria-label')).toMatch(/^Trois chemises/u)
    await picture.setProps({ name: 'people/hawa', language: undefined })
    await expect.poll(() => picture.find('[aria-hidden=true] path').exists()).toBe(true)
    expect(picture.find('[aria-label]').exists()).toBe(false)
  })

  it('are stood in by those who are there, without the ground of their portraits', async () => {
    const ground = 'M0 0h64v64h-64z'
    for (const [name, load] of Object.entries(spots).filter(([name]) => name.startsWith('people/')))
      expect((await load()).shapes[0]?.[1]['d'], name).toBe(ground)
    const scene = mount(SpotDrawing, { props: { name: 'gestures-lift' } })
    await expect.poll(() => scene.findAll('svg svg').length).toBe(2)
    expect(scene.get('svg svg').html()).not.toContain(ground)
    const [left, right] = scene.findAll('svg svg').map((figure) => Number(figure.attributes('x')))
    expect(left).toBeLessThan(right!)
    // Who is in an outcome is for it to say.
    await scene.setProps({ name: 'outcomes/radio', people: ['aguibou-troubled'] })
    await expect.poll(() => scene.findAll('svg svg').length).toBe(1)
    await scene.setProps({ name: 'outcomes/radio', people: [] })
    await expect.poll(() => scene.findAll('svg svg').length).toBe(0)
  })

  it('leave their place calm where there is none', async () => {
    const picture = mount(SpotDrawing, { props: { name: 'nowhere', language: 'en' } })
    await flushPromises()
    expect(picture.find('svg').exists()).toBe(false)
  })
})

describe('a chapter’s picture', () => {
  for (const [language, words] of [
    ['en', artEn],
    ['fr', artFr],
  ] as const)
    it(`tells what is seen, in one sentence (${language})`, async () => {
      const picture = mount(ChapterPicture, { props: { chapter: '4-risks', language } })
      await expect.poll(() => picture.find('[role=img]').exists()).toBe(true)
      expect(picture.get('[role=img]').attributes('aria-label')).toBe(words['4-risks'])
      for (const text of Object.values(words)) expect(text).toMatch(/^[^.]+\.$/u)
    })

  it('is ornament beside a title that already says it', async () => {
    const picture = mount(ChapterPicture, { props: { chapter: '1-overview', detail: true } })
    await expect.poll(() => picture.find('svg').exists()).toBe(true)
    expect(picture.get('svg').attributes('aria-hidden')).toBe('true')
    expect(picture.find('[aria-label]').exists()).toBe(false)
  })

  it('keeps its place and stays calm for a chapter that has no drawing', async () => {
    const picture = mount(ChapterPicture, { props: { chapter: 'unknown', language: 'en' } })
    await flushPromises()
    expect(picture.find('svg').exists()).toBe(false)
    expect(picture.find('.place').exists()).toBe(true)
  })
})
