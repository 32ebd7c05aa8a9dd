// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { gradebook } from '../../../src/classroom/gradebook'
import { peopleOf } from '../../../src/classroom/peopleOf'
import type { Namer, Table } from '../../../src/classroom/tables'
import StudentHandIns from '../../../src/pages/class/components/StudentHandIns.vue'
import StudentSheet from '../../../src/pages/class/components/StudentSheet.vue'
import StudentTable from '../../../src/pages/class/components/StudentTable.vue'
import { words as classEn } from '../../../src/messages/class/en'
import { aNamer } from '../../support/aNamer'
import { anAssignment, classHandedIn, smallStory } from '../../support/scriptedClass'
import { aRoll, tablesHere } from '../../support/tablesHere'

const book = gradebook(smallStory, anAssignment(), classHandedIn())
const names = (hidden: boolean): Namer => {
  return {
    ...aNamer,
    student: ({ names: own, number }) => (hidden ? classEn.learner(number) : own[0].trim()),
    person: ({ name, student }) => (hidden ? classEn.learner(student?.number ?? 0) : name.trim()),
    time: (at) => (hidden ? '' : String(at)),
    sentence: (text) => (hidden ? '' : text),
  }
}
function show(hidden = false) {
  const { students: table } = tablesHere(book, classEn.tables, names(hidden))
  return mount(StudentTable, {
    global: { stubs: { RouterLink: true } },
    props: { table, people: peopleOf(book.students, aRoll()), words: classEn, language: 'en', hidden },
  })
}
const shown = (page: ReturnType<typeof show>) => page.findAll('tbody th').map((cell) => cell.text())
const sortBy = (page: ReturnType<typeof show>, title: string) =>
  page
    .findAll('thead button')
    .find((button) => button.text().startsWith(title))!
    .trigger('click')

describe('who handed in', () => {
  it('sorts by a column, and the other way round at the second click, and says so', async () => {
    const page = show()
    expect(shown(page)[0]).toBe('Awa')
    await sortBy(page, 'Points')
    expect(shown(page).slice(0, 2)).toEqual(['Hawa', 'Issa'])
    await sortBy(page, 'Points')
    expect(shown(page)[0]).toBe('Awa')
    expect(page.find('[aria-sort="descending"]').text()).toContain('Points')
  })

  it('finds a name without its accents, and those who are not complete', async () => {
    const page = show()
    await page.find('input').setValue('elise')
    expect(shown(page)).toEqual(['Élise'])
    await page.find('input').setValue('')
    await page.find('select').setValue('open')
    expect(shown(page)).toEqual(['Djénéba', 'Fanta', 'Hawa', 'Issa'])
  })

  it('shows no name where names are hidden, and takes away what it shows', async () => {
    const page = show(true)
    await sortBy(page, 'Student')
    await sortBy(page, 'Student')
    expect(shown(page).slice(0, 3)).toEqual(['Learner 10', 'Learner 9', 'Learner 8'])
    await page.find('.tools button').trigger('click')
    const table = page.emitted<[Table]>('csv')?.[0]?.[0]
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(shown(page))
    expect(page.html()).not.toContain('Awa')
    expect(page.text()).not.toContain('Handed in')
  })
})

describe('one student', () => {
  const sheet = (name: string, hidden: boolean) =>
    mount(StudentSheet, {
      props: {
        student: book.students.find(({ names: own }) => own[0].trim() === name)!,
        story: smallStory,
        name: names(hidden),
        words: classEn,
        language: 'en',
        hidden,
      },
    })

  it('shows path, answers and the learner’s sentence, which goes with the name', () => {
    expect(sheet('Awa', false).text()).toContain('A letter costs nothing.')
    const hidden = sheet('Awa', true).text()
    expect(hidden).toMatch(/Learner \d/u)
    expect(hidden).not.toContain('Handed in')
    expect(hidden).not.toContain('A letter costs nothing.')
  })

  it('lets another of two hand-ins count', async () => {
    const page = mount(StudentHandIns, {
      global: { stubs: { RouterLink: true } },
      props: {
        student: book.students.find(({ names: own }) => own[0].trim() === 'bintou')!,
        students: book.students,
        name: names(false),
        words: classEn.handIns,
        counting: 'latest',
      },
    })
    const [latest, first] = page.findAll<HTMLInputElement>('input')
    expect([latest?.element.checked, first?.element.checked]).toEqual([true, false])
    await first?.setValue(true)
    expect(page.emitted('choose')).toEqual([['2']])
  })
})
