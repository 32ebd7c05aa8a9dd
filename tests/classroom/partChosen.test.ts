import { describe, expect, it } from 'vitest'
import { partChosen } from '../../src/classroom/partChosen'

const part = (text: string) => ({ text, feedback: '' })
const options = { gold: part('Gold'), 'who.he': part('He'), 'he.who': part('Turned round') }

describe('what a question says to one choice', () => {
  it('is by its option, or by the word for a gap', () => {
    expect(partChosen({ options }, 'gold')).toEqual(part('Gold'))
    expect(partChosen({ options }, 'he')).toEqual(part('He'))
    expect(partChosen({ options }, 'who.he')).toEqual(part('He'))
  })

  it('is nothing where the choice has no words, or none have come', () => {
    expect(partChosen({ options }, 'old')).toBeUndefined()
    expect(partChosen({ options: {} }, 'gold')).toBeUndefined()
    expect(partChosen(undefined, 'gold')).toBeUndefined()
  })
})
