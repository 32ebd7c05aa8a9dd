import { finishSentences } from '../../src/content/finishSentences'
import { mount, type ComponentMountingOptions } from '@vue/test-utils'
import { defineComponent, h, ref, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import SourceReader from '../../src/components/story/SourceReader.vue'
import { messagesKey } from '../../src/messages/useMessages'
import type { Messages } from '../../src/messages/common/en'
import { type Language, firstLanguage } from '../../src/model/languages'
import { abroadIndicators, homeIndicators } from '../../src/model/Indicator'
import type { Catalogue } from '../../src/model/Catalogue'
import type { Fact, Status } from '../../src/model/Fact'
import type { Block, Sentence } from '../../src/model/Text'

export const aFact = (id: string, fields: Partial<Fact> = {}): Fact => ({
  id,
  paragraphs: ['II.3'],
  kind: 'event',
  voice: 'record',
  places: [],
  people: [],
  answers: [],
  ...fields,
})

export const facts: Readonly<Record<string, Fact>> = {
  condemned: aFact('condemned'),
  denial: aFact('denial', { kind: 'view', voice: 'malian-authorities', paragraphs: ['II.4'], answers: ['accusation'] }),
  accusation: aFact('accusation', { kind: 'view', voice: 'france', paragraphs: ['II.4'] }),
  balance: aFact('balance', { kind: 'recommendation', voice: 'crisis-group', paragraphs: ['V.3'] }),
}

export const factTexts: Readonly<Record<string, string>> = {
  condemned: 'The government condemned the coup.',
  denial: 'The authorities called the pictures false.',
  accusation: 'Paris accused a company of staging the scene.',
  balance: 'Crisis Group advises a balance.',
}

export const aSentence = (text: string, status: Status = 'simulated', cites: readonly string[] = []): Sentence => ({
  status,
  cites,
  parts: [{ kind: 'text', text }],
})

/** A paragraph as the compiler leaves it. */
export const aParagraph = (...sentences: readonly Sentence[]): Block => ({
  kind: 'paragraph',
  sentences: finishSentences(sentences),
})

export const labels = Object.fromEntries(
  [...homeIndicators, ...abroadIndicators].map((id) => [
    id,
    { label: id, steps: ['lowest', 'low', 'middle', 'high', 'highest'] },
  ]),
) as unknown as Catalogue['indicators']

const messages = import.meta.glob<Messages>('../../src/messages/common/??.ts', { import: 'words', eager: true })

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/:lang/:chapter/debrief', name: 'debrief', component: { render: () => null } },
    { path: '/:lang/:chapter/quiz', name: 'quiz', component: { render: () => null } },
    { path: '/:path(.*)*', component: { render: () => null } },
  ],
})

/** Mounts a component as a reader meets it: with its words, and with a SourceReader above it. */
export function mountStory(
  component: Component,
  props: Record<string, unknown>,
  { language = firstLanguage as Language, holds = () => true } = {},
) {
  const text = {
    facts: factTexts,
    glossary: { memo: { term: 'memo', meaning: 'A short paper.' } },
    names: { 'organisation-ecowas': 'A body of West Africa.' },
  }
  const Reader = defineComponent({ render: () => h(SourceReader, { facts, text, holds }, () => h(component, props)) })
  const options: ComponentMountingOptions<typeof Reader> = {
    attachTo: document.body,
    global: {
      plugins: [router],
      provide: { [messagesKey as symbol]: ref(messages[`../../src/messages/common/${language}.ts`]) },
    },
  }
  return mount(Reader, options)
}
