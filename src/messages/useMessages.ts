import { inject, type InjectionKey, type Ref } from 'vue'
import type { Messages } from './common/en'

export const messagesKey: InjectionKey<Readonly<Ref<Messages>>> = Symbol('messages')

/** The interface's words in the page's language. */
export function useMessages(): Readonly<Ref<Messages>> {
  const messages = inject(messagesKey)
  if (!messages) throw new Error('No messages are provided above this component.')
  return messages
}
