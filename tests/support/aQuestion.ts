import type { Answer, Form, Given, ItemBank, Question } from '../../src/classroom/items/Question'
import type { Item } from '../../src/model/Story'

const asked = { objective: 'objective', facts: [], scene: 'morning', hash: 'hash' }
const itemOf: Readonly<Record<Form['kind'], (id: string) => Item>> = {
  choice: (id) => ({ ...asked, id, type: 'single', options: [], key: [] }),
  pairs: (id) => ({ ...asked, id, type: 'match', premises: [], targets: [], key: [] }),
  order: (id) => ({ ...asked, id, type: 'order', options: [], key: [] }),
  number: (id) => ({ ...asked, id, type: 'numeric', key: 0, tolerance: 0, slips: [] }),
  gaps: (id) => ({ ...asked, id, type: 'cloze', gaps: [] }),
}

/** A question in English that asks “Who?”, without hint and source, except as given. */
export function aQuestion(id: string, form: Form, parts: Partial<Question> = {}): Question {
  const rest = { language: 'en' as const, stem: 'Who?', hint: '', objective: '', paragraphs: [] }
  return { item: itemOf[form.kind](id), ...rest, form, ...parts }
}

/** An answer, wrong and without feedback except as given. */
export function anAnswer(id: string, text: string, parts: Partial<Answer> = {}): Answer {
  return { id, text, feedback: '', right: false, ...parts }
}

/** A premise or step with its target. */
export function aGiven(id: string, text: string, target: string, feedback = ''): Given {
  return { id, text, feedback, target }
}

/** A bank of one file. */
export function aBankOf(...questions: readonly Question[]): ItemBank {
  return { title: 'Sample', language: 'en', parts: [{ chapter: 'I One', file: 'The file', questions }] }
}
