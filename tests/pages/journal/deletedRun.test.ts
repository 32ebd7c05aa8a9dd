// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { story } from 'virtual:story'
import { start } from '../../../src/engine/start'
import { useSentenceStore } from '../../../src/stores/debrief/useSentenceStore'
import { openApp } from '../../support/openApp'

let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

it('takes what was written at its debriefs along when a run is deleted, and brings it back', async () => {
  app = await openApp('/en/journal/', [start(story, { id: 'mine', at: 0, entry: null })])
  const sentences = useSentenceStore(app.pinia)
  await sentences.load()
  sentences.write('mine', 'story', 'They turned.')
  await app.press(/^Delete/u)
  await app.press('Delete it')
  expect(sentences.of('mine')).toEqual({})
  await app.press('Undo')
  expect(sentences.of('mine')).toEqual({ story: 'They turned.' })
})
