import { expect, it } from 'vitest'
import { clockFace, pauseTimer, setTimer, startTimer, timeLeft } from '../../src/classroom/timeLeft'

it('a timer runs down by the clock alone, so that a reload loses no second', () => {
  const running = startTimer(setTimer(2), 1_000)
  expect([1_000, 31_000, 121_000, 999_000].map((now) => clockFace(timeLeft(running, now)))).toEqual([
    '2:00',
    '1:30',
    '0:00',
    '0:00',
  ])
  expect(startTimer(running, 50_000)).toEqual(running)
})

it('holds what is left while it is paused, and goes on from there', () => {
  const paused = pauseTimer(startTimer(setTimer(1), 0), 20_000)
  expect(timeLeft(paused, 500_000)).toBe(40_000)
  expect(timeLeft(startTimer(paused, 600_000), 610_000)).toBe(30_000)
})

it('gives no more time when the clock of the machine is put back', () => {
  expect(timeLeft(startTimer(setTimer(1), 100_000), 0)).toBe(60_000)
})
