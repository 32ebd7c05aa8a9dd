import { expect, it, vi } from 'vitest'
import { inTime } from '../../src/storage/inTime'

it('does not wait for ever for a storage that never answers, and takes the answer of one that does', async () => {
  await expect(inTime(new Promise(() => undefined), 20)).rejects.toThrow('No answer after 20 ms.')
  await expect(inTime(Promise.resolve('there'), 20)).resolves.toBe('there')
  await expect(inTime(Promise.reject(new Error('refused')), 20)).rejects.toThrow('refused')
})

it('stops its clock once there is an answer', async () => {
  const started = vi.spyOn(globalThis, 'setTimeout')
  const stopped = vi.spyOn(globalThis, 'clearTimeout')
  await inTime(Promise.resolve('there'), 60_000)
  await Promise.resolve()
  expect(stopped.mock.calls).toEqual([[started.mock.results[0]?.value]])
  started.mockRestore()
  stopped.mockRestore()
})
