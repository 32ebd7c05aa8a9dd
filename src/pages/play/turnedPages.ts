import { shallowReactive } from 'vue'

/** Passages whose file before them was asked about, or put off, since the page was opened: coming back to one asks no second time. */
export const turnedPages: Set<string> = shallowReactive(new Set())
