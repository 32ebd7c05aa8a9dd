import type { Xml, XmlElement } from '../xml'

/** An item or test of QTI 3.0 under the names of 2.1: `qti-choice-interaction` → `choiceInteraction`. What 2.1 does not wrap is unwrapped. */
export function asQti21({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name: camel(name.replace(/^qti-/u, '')),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [camel(key), value])),
    children: children.flatMap((child): readonly Xml[] => {
      if (typeof child === 'string') return [child]
      return child.name === 'qti-content-body' ? asQti21(child).children : [asQti21(child)]
    }),
  }
}

const camel = (name: string): string => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
