import { describe, expect, it } from 'vitest'
import { qtiItem } from '../../../../src/classroom/items/qti/qtiItem'
import type { Form, Question } from '../../../../src/classroom/items/Question'
import { printXml } from '../../../../src/classroom/items/xml'
import { words } from '../../../../src/messages/exports/en'
import { aGiven, anAnswer, aQuestion } from '../../../support/aQuestion'

const written = (form: Form, parts: Partial<Question> = {}): string =>
  printXml(qtiItem(aQuestion('asked', form, parts), words.bank))

/** A whole item that asks “Who?”, of what its form puts into it. */
const anItem = (of: { response: string; feedback?: string; body: string; processing: string; said?: string }): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item identifier="asked" title="Who?" xml:lang="en" adaptive="false" time-dependent="false">
${of.response}
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
    <qti-default-value>
      <qti-value>0</qti-value>
    </qti-default-value>
  </qti-outcome-declaration>
  <qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float">
    <qti-default-value>
      <qti-value>1</qti-value>
    </qti-default-value>
  </qti-outcome-declaration>
  <qti-outcome-declaration identifier="FEEDBACK" cardinality="${of.feedback ?? 'single'}" base-type="identifier"/>
  <qti-item-body>
${of.body}
  </qti-item-body>
  <qti-response-processing>
${of.processing}
  </qti-response-processing>${of.said ? `\n${of.said}` : ''}
</qti-assessment-item>
`

/** What is said under an identifier of `FEEDBACK`. */
const said = (identifier: string, ...lines: readonly string[]): string =>
  `  <qti-modal-feedback identifier="${identifier}" outcome-identifier="FEEDBACK" show-hide="show">
    <qti-content-body>
${lines.map((line) => `      <p>${line}</p>`).join('\n')}
    </qti-content-body>
  </qti-modal-feedback>`

const mapped = `    <qti-set-outcome-value identifier="SCORE">
      <qti-map-response identifier="RESPONSE"/>
    </qti-set-outcome-value>`
const saidAfterwards = `    <qti-set-outcome-value identifier="FEEDBACK">
      <qti-base-value base-type="identifier">said</qti-base-value>
    </qti-set-outcome-value>`
const saidToChosen = `    <qti-set-outcome-value identifier="FEEDBACK">
      <qti-variable identifier="RESPONSE"/>
    </qti-set-outcome-value>`

const [first, second, third, fourth] = [
  anAnswer('2b', 'Aya', { right: true, feedback: 'Yes.' }),
  anAnswer('b3', 'Bo', { right: true }),
  anAnswer('c', 'Cy & Co', { feedback: 'No.' }),
  anAnswer('d', 'Di'),
]

describe('an item of QTI', () => {
  it('for one of several answers gives a point for any right one, and says what belongs to it', () => {
    const form = { kind: 'choice', single: true, inOrder: true, answers: [first, second, third] } as const
    const body = `    <qti-choice-interaction response-identifier="RESPONSE" max-choices="1" shuffle="false">
      <qti-prompt>Who?</qti-prompt>
      <qti-simple-choice identifier="_2b">Aya</qti-simple-choice>
      <qti-simple-choice identifier="b3">Bo</qti-simple-choice>
      <qti-simple-choice identifier="c">Cy &amp; Co</qti-simple-choice>
    </qti-choice-interaction>`
    const asked = {
      response: `  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
    <qti-correct-response>
      <qti-value>_2b</qti-value>
    </qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="1" default-value="0">
      <qti-map-entry map-key="_2b" mapped-value="1"/>
      <qti-map-entry map-key="b3" mapped-value="1"/>
      <qti-map-entry map-key="c" mapped-value="0"/>
    </qti-mapping>
  </qti-response-declaration>`,
      body,
      processing: `${mapped}\n${saidToChosen}`,
      said: [said('_2b', 'Yes.'), said('c', 'No.')].join('\n'),
    }
    expect(written(form)).toBe(anItem(asked))
    expect(written({ ...form, inOrder: false })).toBe(
      anItem({ ...asked, body: body.replace('shuffle="false"', 'shuffle="true"') }),
    )
  })

  it('for all right answers gives each its share, and takes one for each wrong answer', () => {
    const answers = [first, second, third, fourth]
    expect(written({ kind: 'choice', single: false, inOrder: false, answers })).toBe(
      anItem({
        response: `  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
    <qti-correct-response>
      <qti-value>_2b</qti-value>
      <qti-value>b3</qti-value>
    </qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="1" default-value="0">
      <qti-map-entry map-key="_2b" mapped-value="0.5"/>
      <qti-map-entry map-key="b3" mapped-value="0.5"/>
      <qti-map-entry map-key="c" mapped-value="-0.5"/>
      <qti-map-entry map-key="d" mapped-value="-0.5"/>
    </qti-mapping>
  </qti-response-declaration>`,
        feedback: 'multiple',
        body: `    <qti-choice-interaction response-identifier="RESPONSE" max-choices="0" shuffle="true">
      <qti-prompt>Who?</qti-prompt>
      <qti-simple-choice identifier="_2b">Aya</qti-simple-choice>
      <qti-simple-choice identifier="b3">Bo</qti-simple-choice>
      <qti-simple-choice identifier="c">Cy &amp; Co</qti-simple-choice>
      <qti-simple-choice identifier="d">Di</qti-simple-choice>
    </qti-choice-interaction>`,
        processing: `${mapped}\n${saidToChosen}`,
        said: [said('_2b', 'Yes.'), said('c', 'No.')].join('\n'),
      }),
    )
  })

  it('to order is all or nothing, and shows the steps by their words', () => {
    const steps = [aGiven('1st', 'Zero', '1', 'It began.'), aGiven('then', 'Alpha', '2'), aGiven('last', 'Mid', '3')]
    expect(written({ kind: 'order', steps })).toBe(
      anItem({
        response: `  <qti-response-declaration identifier="RESPONSE" cardinality="ordered" base-type="identifier">
    <qti-correct-response>
      <qti-value>_1st</qti-value>
      <qti-value>then</qti-value>
      <qti-value>last</qti-value>
    </qti-correct-response>
  </qti-response-declaration>`,
        body: `    <qti-order-interaction response-identifier="RESPONSE" shuffle="true">
      <qti-prompt>Who?</qti-prompt>
      <qti-simple-choice identifier="then">Alpha</qti-simple-choice>
      <qti-simple-choice identifier="last">Mid</qti-simple-choice>
      <qti-simple-choice identifier="_1st">Zero</qti-simple-choice>
    </qti-order-interaction>`,
        processing: `    <qti-response-condition>
      <qti-response-if>
        <qti-match>
          <qti-variable identifier="RESPONSE"/>
          <qti-correct identifier="RESPONSE"/>
        </qti-match>
        <qti-set-outcome-value identifier="SCORE">
          <qti-base-value base-type="float">1</qti-base-value>
        </qti-set-outcome-value>
      </qti-response-if>
    </qti-response-condition>
${saidAfterwards}`,
        said: said('said', '“Zero”: It began.'),
      }),
    )
  })

  it('to match gives each premise its share, and takes each target once or as often as there are premises', () => {
    const premises = [aGiven('a', 'Aya', '1x'), aGiven('2b', 'Bo', 'y')]
    const targets = [
      { id: '1x', text: 'Mali' },
      { id: 'y', text: 'Niger' },
      { id: 'z', text: 'Chad' },
    ]
    const form = { kind: 'pairs', once: true, premises, targets } as const
    const asked = {
      response: `  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="directedPair">
    <qti-correct-response>
      <qti-value>a _1x</qti-value>
      <qti-value>_2b y</qti-value>
    </qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="1" default-value="0">
      <qti-map-entry map-key="a _1x" mapped-value="0.5"/>
      <qti-map-entry map-key="_2b y" mapped-value="0.5"/>
    </qti-mapping>
  </qti-response-declaration>`,
      body: `    <qti-match-interaction class="qti-match-tabular" response-identifier="RESPONSE" max-associations="2" shuffle="true">
      <qti-prompt>Who?</qti-prompt>
      <qti-simple-match-set>
        <qti-simple-associable-choice identifier="a" match-max="1">Aya</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="_2b" match-max="1">Bo</qti-simple-associable-choice>
      </qti-simple-match-set>
      <qti-simple-match-set>
        <qti-simple-associable-choice identifier="_1x" match-max="1">Mali</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="y" match-max="1">Niger</qti-simple-associable-choice>
        <qti-simple-associable-choice identifier="z" match-max="1">Chad</qti-simple-associable-choice>
      </qti-simple-match-set>
    </qti-match-interaction>`,
      processing: mapped,
    }
    expect(written(form)).toBe(anItem(asked))
    const often = asked.body.replace(/match-max="1">(Mali|Niger|Chad)/gu, 'match-max="2">$1')
    expect(written({ ...form, once: false })).toBe(anItem({ ...asked, body: often }))
  })

  it('with gaps gives each gap its share, and says afterwards what there is to say to any word', () => {
    const who = { id: 'who', answers: [{ ...first, feedback: '' }, third] }
    const where = { id: 'where', answers: [anAnswer('mali', 'Mali', { right: true, feedback: 'There.' })] }
    expect(written({ kind: 'gaps', parts: ['It was ', who, ' in ', where, '.'] })).toBe(
      anItem({
        response: `  <qti-response-declaration identifier="RESPONSE-who" cardinality="single" base-type="identifier">
    <qti-correct-response>
      <qti-value>_2b</qti-value>
    </qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="1" default-value="0">
      <qti-map-entry map-key="_2b" mapped-value="0.5"/>
    </qti-mapping>
  </qti-response-declaration>
  <qti-response-declaration identifier="RESPONSE-where" cardinality="single" base-type="identifier">
    <qti-correct-response>
      <qti-value>mali</qti-value>
    </qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="1" default-value="0">
      <qti-map-entry map-key="mali" mapped-value="0.5"/>
    </qti-mapping>
  </qti-response-declaration>`,
        body: `    <p>Who?</p>
    <p>It was <qti-inline-choice-interaction response-identifier="RESPONSE-who" shuffle="true"><qti-inline-choice identifier="_2b">Aya</qti-inline-choice><qti-inline-choice identifier="c">Cy &amp; Co</qti-inline-choice></qti-inline-choice-interaction> in <qti-inline-choice-interaction response-identifier="RESPONSE-where" shuffle="true"><qti-inline-choice identifier="mali">Mali</qti-inline-choice></qti-inline-choice-interaction>.</p>`,
        processing: `    <qti-set-outcome-value identifier="SCORE">
      <qti-sum>
        <qti-map-response identifier="RESPONSE-who"/>
        <qti-map-response identifier="RESPONSE-where"/>
      </qti-sum>
    </qti-set-outcome-value>
${saidAfterwards}`,
        said: said('said', 'No.', 'There.'),
      }),
    )
  })

  it('to order never shows the steps in the order that is right', () => {
    const steps = [aGiven('first', 'Alpha', '1'), aGiven('second', 'Beta', '2'), aGiven('third', 'Gamma', '3')]
    const shown = [...written({ kind: 'order', steps }).matchAll(/<qti-simple-choice identifier="(\w+)"/gu)]
    expect(shown.map(([, id]) => id)).toEqual(['third', 'second', 'first'])
  })

  it('for a number counts the bounds themselves, whatever binary makes of them', () => {
    const form = { kind: 'number', value: 0.7, tolerance: 0.1, unit: '', feedback: '', slips: [] } as const
    const bounds = [...written(form).matchAll(/<qti-base-value base-type="float">([^<]*)</gu)].map(([, value]) => value)
    expect(bounds.slice(0, 2)).toEqual(['0.6', '0.8'])
  })

  it('for a number takes what lies between its bounds, and knows slips from other wrong numbers', () => {
    const slips = [
      { value: 94, feedback: 'Turn it round.' },
      { value: 5, feedback: 'Ten times that.' },
    ]
    const form = { kind: 'number', value: 49, tolerance: 1, unit: '', feedback: '49 of them.', slips } as const
    const between = (low: number, high: number): string => `        <qti-and>
          <qti-gte>
            <qti-variable identifier="RESPONSE"/>
            <qti-base-value base-type="float">${low}</qti-base-value>
          </qti-gte>
          <qti-lte>
            <qti-variable identifier="RESPONSE"/>
            <qti-base-value base-type="float">${high}</qti-base-value>
          </qti-lte>
        </qti-and>`
    const tell = (name: string): string => `        <qti-set-outcome-value identifier="FEEDBACK">
          <qti-base-value base-type="identifier">${name}</qti-base-value>
        </qti-set-outcome-value>`
    const asked = anItem({
      response: `  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="float">
    <qti-correct-response>
      <qti-value>49</qti-value>
    </qti-correct-response>
  </qti-response-declaration>`,
      body: `    <p>Who?</p>
    <p>
      <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="12"/>
    </p>`,
      processing: `    <qti-response-condition>
      <qti-response-if>
${between(48, 50)}
        <qti-set-outcome-value identifier="SCORE">
          <qti-base-value base-type="float">1</qti-base-value>
        </qti-set-outcome-value>
${tell('right')}
      </qti-response-if>
      <qti-response-else-if>
${between(94, 94)}
${tell('slip-1')}
      </qti-response-else-if>
      <qti-response-else-if>
${between(5, 5)}
${tell('slip-2')}
      </qti-response-else-if>
      <qti-response-else>
${tell('wrong')}
      </qti-response-else>
    </qti-response-condition>`,
      said: [
        said('right', '49 of them.'),
        said('wrong', '49 of them.'),
        said('slip-1', 'Turn it round.'),
        said('slip-2', 'Ten times that.'),
      ].join('\n'),
    })
    expect(written(form)).toBe(asked)
    expect(written({ ...form, unit: 'men' })).toBe(asked.replace('<p>Who?</p>', '<p>Who? (in men)</p>'))
  })
})
