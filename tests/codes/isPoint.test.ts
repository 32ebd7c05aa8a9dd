import { expect, it } from 'vitest'
import { isPoint } from '../../src/codes/isPoint'

it.each([
  [
    'the point that P-256 begins with',
    'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
  ],
  ['a point whose x is 0', 'BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZkhceA4vg9ckM71dhKBrtlQcKvMdrocXKL-FahdPk_Q'],
  ['a point whose x is 5', 'BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFRZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w'],
  ['a point whose y is 5', 'BNcyXXZGzWDYCpJzjOs0X4RM_681hBAiyrF29pLejeHXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAU'],
])('%s can be sealed to', (_, text) => {
  expect(isPoint(text)).toBe(true)
})

it.each([
  ['no text of bytes', 'not a key'],
  ['no bytes', ''],
  [
    'a point that lacks its last byte',
    'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UQ',
  ],
  [
    'x and y with one byte after them',
    'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfUA',
  ],
  [
    'a point announced as another form',
    'AmsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
  ],
  [
    'what lies beside the curve',
    'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfY',
  ],
  // These would be points if their numbers were taken modulo the prime: 0, 5 and 5 beyond it.
  [
    'an x as large as the prime',
    'BP____8AAAABAAAAAAAAAAAAAAAA________________ZkhceA4vg9ckM71dhKBrtlQcKvMdrocXKL-FahdPk_Q',
  ],
  ['an x beyond the prime', 'BP____8AAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAERZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w'],
  ['a y beyond the prime', 'BNcyXXZGzWDYCpJzjOs0X4RM_681hBAiyrF29pLejeHX_____wAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAQ'],
])('%s cannot be sealed to', (_, text) => {
  expect(isPoint(text)).toBe(false)
})
