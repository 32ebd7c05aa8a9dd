/** Whether an element is drawn. Browsers before 2024 are asked whether it has a place; what they fold away has none. */
export const isShown = (element: Element): boolean =>
  (element as Partial<Element> & Element).checkVisibility?.() ?? element.getClientRects().length > 0
