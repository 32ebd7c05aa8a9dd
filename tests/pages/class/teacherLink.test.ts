import { expect, it, vi } from 'vitest'
import { writeHeld } from '../../../src/classroom/teacherCode'
import { makeKeys } from '../../../src/platform/seal'
import { openApp } from '../../support/openApp'
import { anAssignment } from '../../support/scriptedClass'

it('a teacher link that is opened leaves no key in the address, nor in the entry of the history that it came with', async () => {
  const keys = (await makeKeys())!
  const assignment = { ...anAssignment(), key: keys.publicKey }
  const app = await openApp(`/en/class/#${writeHeld({ assignment, privateKey: keys.privateKey, made: 1 })}`)
  const address = (): string => app.router.currentRoute.value.fullPath
  await vi.waitFor(() => expect(address()).toBe(`/en/class/?of=${assignment.id}`), { timeout: 20_000 })
  await app.back()
  expect(address()).not.toContain('AB1')
  app.close()
}, 60_000)
