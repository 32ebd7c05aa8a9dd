import { describe, expect, it } from 'vitest'
import { rulesBeyond } from '../../src/build/rulesBeyond'

describe('the styles of pages that stand behind the first', () => {
  it('are those that the first lacks, in their order, a group as a whole', () => {
    const some = 'a{color:red}@media print{a{color:#000}}b{top:0}'
    const all = 'a{color:red}i{top:1px}@media print{a{color:#000}i{top:0}}b{top:0}p{top:2px}'
    expect(rulesBeyond(some, all)).toBe('i{top:1px}@media print{a{color:#000}i{top:0}}p{top:2px}')
    expect(rulesBeyond(all, all)).toBe('')
  })
})
