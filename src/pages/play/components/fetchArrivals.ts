import { later } from '../../../messages/topic'

/** What comes back of earlier advice: fetched while the first is thought over. */
export const fetchArrivals = () => later(import('../../../components/story/EffectList.vue'))
