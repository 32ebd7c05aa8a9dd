import type { homeIndicators } from '../../model/Indicator'
import type { GaugeId, PartnerId } from './ringLayout'

/** Each partner's own shape, drawn around 0 0: told apart without colour. */
export const partnerShapes: Readonly<Record<PartnerId, string>> = {
  france: 'M-8 0A8 8 0 1 0 8 0A8 8 0 1 0-8 0Z',
  west: 'M-7-7H7V7H-7Z',
  ecowas: 'M0-9.5L9 6.5H-9Z',
  un: 'M0-10L10 0L0 10L-10 0Z',
  russia: 'M-9.5 0L-5-8.5H5L9.5 0L5 8.5H-5Z',
}

/** Signs of the gauges at home, in strokes: a shield, a crowd, coins, a word spoken. */
export const gaugeSigns: Readonly<Record<GaugeId, string>> = {
  security: 'M0-6.5L5-4.5V0C5 3.5 2.6 5.4 0 6.5C-2.6 5.4-5 3.5-5 0V-4.5Z',
  support:
    'M-2-2.6A2 2 0 1 0 2-2.6A2 2 0 1 0-2-2.6ZM-3.2 5.5C-3.2.6 3.2.6 3.2 5.5M-6.9-.6A1.6 1.6 0 1 0-3.7-.6M6.9-.6A1.6 1.6 0 1 1 3.7-.6M-7.6 5.5C-7.6 3.6-6.6 2.6-5 2.6M7.6 5.5C7.6 3.6 6.6 2.6 5 2.6',
  treasury:
    'M-5.5-3.4A5.5 2.3 0 1 0 5.5-3.4A5.5 2.3 0 1 0-5.5-3.4V3.2A5.5 2.3 0 0 0 5.5 3.2V-3.4M-5.5 0A5.5 2.3 0 0 0 5.5 0',
  politics: 'M-6-5.5H6V2.5H0L-3.2 6V2.5H-6ZM-3.4-2.7H3.4M-3.4-.2H1.4',
}

/** The safety of civilians has a form of its own and no gauge: a roof over a head. */
export const civiliansSign =
  'M-7-.8L0-6.8L7-.8M-5 .6V6.5H5V.6M-1.7 1A1.7 1.7 0 1 0 1.7 1A1.7 1.7 0 1 0-1.7 1ZM-3 6.5C-3 3.6 3 3.6 3 6.5'

/** The sign of anything at home, in strokes. */
export const homeSign = (id: (typeof homeIndicators)[number]): string =>
  id === 'civilians' ? civiliansSign : gaugeSigns[id]
