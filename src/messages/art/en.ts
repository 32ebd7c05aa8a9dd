/** What is seen in each chapter's drawing, in one sentence. */
export const words = {
  '1-overview':
    'Dawn over the Niger at Bamako: from a dark hillside with one tree one looks down on roofs, a tower and two long bridges that reach across the wide river towards a low red sun.',
  '2-falling-out':
    'The tall tail of a transport aircraft stands at the edge of an almost empty apron in the noon heat; a windsock hangs limp, and two wheel chocks lie where another aircraft has been.',
  '3-russian-wager':
    'Night: in the lit doorway of a hangar something large stands roped under a tarpaulin, and only the drooping rotor blades give the helicopter away; closed crates wait outside in the dark.',
  '4-risks':
    'A market lane under hanging cloths: the shutters on both sides are down, and on the one table in front stand a balance, a row of weights and two open sacks of grain.',
  '5-rebalancing':
    'A long conference table seen from its end, laid with papers, blank name plates and glasses of water; every chair is empty, and outside the window stand trees.',
  '6-last-page':
    'A desk at dusk: a lamp lights one last page and a pen, beside a jar of sand and a pile of tied files; through the open window a bridge crosses the river and a road climbs into the hills.',
}

/** What each language must say. */
export type ArtWords = typeof words
