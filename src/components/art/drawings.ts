import type { Component } from 'vue'
import type { ChapterId } from '../../model/ids'

/** The drawing of each chapter, fetched when it is first shown. */
export const drawings: Readonly<Record<ChapterId, () => Promise<{ default: Component }>>> = {
  '1-overview': () => import('./OverviewDrawing.vue'),
  '2-falling-out': () => import('./FallingOutDrawing.vue'),
  '3-russian-wager': () => import('./WagerDrawing.vue'),
  '4-risks': () => import('./RisksDrawing.vue'),
  '5-rebalancing': () => import('./RebalancingDrawing.vue'),
  '6-last-page': () => import('./LastPageDrawing.vue'),
}
