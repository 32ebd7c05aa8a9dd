import { assertNever } from '../../model/assertNever'
import { type BankColumn, bankColumns, type BankWords } from '../../model/BankWords'
import type { Cell, Table } from '../tables'
import type { Form, ItemBank } from './Question'

/** What a row tells of one part. */
interface PartRow {
  readonly part: string
  readonly key: string
  readonly feedback: string
  readonly misconception?: string | undefined
}

/** A bank as a table, a row for each part of an item, in the story's order: every type is there. */
export function bankTable({ title, parts }: ItemBank, words: BankWords): Table {
  const rows = parts.flatMap(({ chapter, file, questions }) =>
    questions.flatMap(({ item, objective, stem, hint, paragraphs, form }) =>
      partRows(form, words).map((row, at) => {
        const cells: Readonly<Record<BankColumn, Cell>> = {
          item: item.id,
          type: words.types[item.type],
          chapter,
          file,
          objective,
          question: form.kind === 'gaps' ? `${stem} ${sentence(form.parts)}` : stem,
          hint,
          ...row,
          misconception: row.misconception ?? '',
          sources: paragraphs.join(', '),
        }
        return { key: `${item.id}/${at}`, cells: bankColumns.map((column) => cells[column]) }
      }),
    ),
  )
  const columns = bankColumns.map((id) => ({ id, title: words.columns[id], numeric: false }))
  return { id: 'bank', title, columns, rows }
}

const sentence = (parts: Extract<Form, { kind: 'gaps' }>['parts']): string =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.id}]`)).join('')

function partRows(form: Form, words: BankWords): readonly PartRow[] {
  const said = (right: boolean): string => (right ? words.yes : words.no)
  switch (form.kind) {
    case 'choice':
      return form.answers.map(({ text, right, feedback, misconception }) => ({
        part: text,
        key: said(right),
        feedback,
        misconception,
      }))
    case 'pairs':
      return form.premises.map(({ text, target, feedback }) => ({
        part: text,
        key: form.targets.find(({ id }) => id === target)?.text ?? target,
        feedback,
      }))
    case 'order':
      return form.steps.map(({ text, target, feedback }) => ({ part: text, key: target, feedback }))
    case 'number':
      return [
        { part: words.number(form.value, form.tolerance), key: words.yes, feedback: form.feedback },
        ...form.slips.map(({ value, feedback }) => ({ part: String(value), key: words.no, feedback })),
      ]
    case 'gaps':
      return form.parts.flatMap((part) =>
        typeof part === 'string'
          ? []
          : part.answers.map(({ text, right, feedback, misconception }) => ({
              part: `[${part.id}] ${text}`,
              key: said(right),
              feedback,
              misconception,
            })),
      )
    default:
      return assertNever(form)
  }
}
