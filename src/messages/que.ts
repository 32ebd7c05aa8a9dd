/** *que* before a French clause, without its full stop: `que la France`, `qu’il est`. */
export const que = (clause: string): string =>
  (/^[aeiouyàâéèêëîïôûh]/iu.test(clause) ? 'qu’' : 'que ') + clause.replace(/\.$/u, '')
