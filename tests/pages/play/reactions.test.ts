import { describe, expect, it } from 'vitest'
import { reactionsTo } from '../../../src/pages/play/components/late/reactions'
import { compiled } from '../../support/realStory'
import { filled } from '../../support/filled'

const cast = {
  aguibou: { name: 'Aguibou Ly', role: '', voice: 'malian-authorities' },
  akli: { name: 'Akli ag Sidi', role: '', voice: 'signatories' },
  hawa: { name: 'Hawa Guindo', role: '', voice: 'civil-society' },
} as const
const seen = (...told: Parameters<typeof reactionsTo>) =>
  reactionsTo(...told).map(({ id, mood = 'calm' }) => `${id} ${mood}`)

describe('whose faces stand with an outcome', () => {
  it('are who is glad and who pays, in this order, where the words name them', () => {
    const words = 'Hawa waits. Akli and Aguibou drink tea.'
    expect(seen(words, ['hawa'], cast, { hawa: 'troubled', akli: 'pleased' })).toEqual([
      'akli pleased',
      'hawa troubled',
    ])
    expect(seen(words, [], cast, { hawa: 'troubled' })).toEqual(['hawa troubled', 'aguibou calm'])
    expect(seen('Hawa waits.', [], cast, { hawa: 'troubled', akli: 'pleased' })).toEqual(['hawa troubled'])
    expect(seen(words, [], cast, { hawa: 'troubled', akli: 'pleased', aguibou: 'pleased' })).toHaveLength(2)
  })

  it('are as calm as always where no mood is told; and nobody where nobody is named', () => {
    expect(seen('Aguibou and Hawa wait.', ['hawa'], cast)).toEqual(['hawa calm', 'aguibou calm'])
    expect(seen('They read the agreement of Lyon.', ['akli'], cast)).toEqual([])
  })

  it('have a mood at two outcomes of three of the story', () => {
    const moods = filled(
      compiled.draft.chapters.flatMap(({ episodes }) =>
        episodes.flatMap(({ scenes }) =>
          scenes.data.scenes.flatMap(({ decision }) =>
            (decision?.options ?? []).map(({ mood }) => Object.values(mood ?? {})),
          ),
        ),
      ),
    )
    expect(moods.filter(({ length }) => length > 0).length / moods.length).toBeGreaterThan(0.66)
  })
})
