import { later } from '../../../messages/topic'

/** The desk at which one advises, with all that it may need: fetched while the first scenes are read. */
export const fetchDesk = () => later(import('./DecisionDesk.vue'))
