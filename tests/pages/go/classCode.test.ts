import { afterEach, expect, it, vi } from 'vitest'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { answerQuiz, playFile } from '../../support/aPupil'
import { openApp } from '../../support/openApp'

vi.setConfig({ testTimeout: 120_000 })

type App = Awaited<ReturnType<typeof openApp>>
let now = new Date(2026, 10, 20, 12).getTime()
const opened: App[] = []
async function visit(path: string, port = memoryKeyValue()): Promise<App> {
  const app = await openApp(path, [], { port, clock: () => (now += 60_000) })
  opened.push(app)
  return app
}
afterEach(() => opened.splice(0).forEach((app) => app.close()))
const until = (app: App, words: string): Promise<void> =>
  vi.waitFor(() => expect(app.text()).toContain(words), { timeout: 20_000, interval: 20 })

it('five words from the board open the assignment, a mistyped one is mended, and what is handed in comes to its class', async () => {
  const desk = memoryKeyValue()
  const teacher = await visit('/en/teach/', desk)
  await teacher.press('Make the assignment')
  await until(teacher, 'Class code, to write on the board')
  const words = teacher.page.querySelector('main .code[lang]')!.textContent.trim()
  expect(words.split(' ')).toHaveLength(5)
  await teacher.press('Show the link')
  const link = teacher.held('Teacher link').replace(/^https?:\/\/[^/]+/u, '')

  const pupil = await visit('/fr/')
  await pupil.press('J’ai un code de classe')
  await pupil.enter('Les cinq mots', `${words.toUpperCase()}X`)
  await pupil.press('Ouvrir le travail')
  await until(pupil, 'Vouliez-vous dire')
  await pupil.press(/^Mettre/u)
  await until(pupil, 'Chapter I: Overview')
  await pupil.press(/^Begin/u)
  playFile(pupil, [0, 1, 2])
  answerQuiz(pupil, ['right', 'right', 'wrong'])
  await pupil.router.push('/en/hand-in/')
  await pupil.rest()
  await pupil.enter('Your name', 'Kadi')
  await pupil.press('Make it ready to hand in')
  await until(pupil, 'made without a key')
  const code = pupil.held('As a code to paste')

  const view = await visit(link, desk)
  await view.enter('Codes, links or e-mails', code)
  await view.press('Read them')
  await until(view, '1 student, 0 of them complete.')
  await view.enter('All columns', true)
  const cells = [...view.page.querySelectorAll('main table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  )
  const cell = (title: string): string | undefined =>
    cells[1]?.[cells[0]?.findIndex((one) => one.startsWith(title)) ?? -1]
  expect([cell('Student'), cell('Points'), cell('Asked'), cell('Answered')]).toEqual(['Kadi', '2', '10', '3'])
})

it('words that are no code say what to look at, in either language', async () => {
  const pupil = await visit('/en/go/')
  const failed = async (typed: string): Promise<string> => {
    await pupil.enter('The five words', typed)
    await pupil.press('Open the assignment')
    return pupil.page.querySelector('main [role=alert]')?.textContent ?? ''
  }
  expect(await failed('acorn almond')).toContain('these are 2')
  expect(await failed('acorn acorn acorn acorn banana')).toContain('do not belong together')
  expect(await failed('acorn acorn xyzzy acorn acorn')).toContain('Word 3, “xyzzy”')
  expect(await failed('abeille abricot abeille abricot azur')).toContain('do not belong together')
})
