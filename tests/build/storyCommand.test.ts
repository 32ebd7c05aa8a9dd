import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = (line: string) => {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', `node --import tsx src/build/story.ts ${line}`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { stdout, stderr, status }
}

it('says in a sentence which folder is not there, and how the command is used', { timeout: 60_000 }, () => {
  expect(run('check nosuch')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^There is no folder “nosuch”/u),
  })
  expect(run('--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('check    every problem'),
  })
})

it('takes it that somebody reads only the beginning of what is exported', { timeout: 60_000 }, () => {
  expect(run('export | head -c 10')).toMatchObject({ status: 0, stderr: '', stdout: '{\n "id": "' })
})
