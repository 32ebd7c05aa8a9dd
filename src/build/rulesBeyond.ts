/** The rules of a sheet that another, made from it, lacks; each group (`@media`) as a whole. */
export function rulesBeyond(some: string, all: string): string {
  const there = new Set(rulesOf(some))
  return rulesOf(all)
    .filter((rule) => !there.has(rule))
    .join('')
}

/** A sheet without comments, cut after each rule or group that stands at its top. */
function rulesOf(sheet: string): string[] {
  const rules: string[] = []
  let [from, depth] = [0, 0]
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1
    if (depth > 0) continue
    rules.push(sheet.slice(from, index + 1))
    from = index + 1
  }
  return rules
}
