import type { ArtWords } from './en'

/** Ce que l’on voit sur le dessin de chaque chapitre, en une phrase. */
export const words: ArtWords = {
  '1-overview':
    'L’aube sur le Niger à Bamako : d’une colline sombre où se dresse un arbre, le regard descend sur des toits, une tour et deux longs ponts qui traversent le large fleuve vers un soleil rouge, encore bas.',
  '2-falling-out':
    'La haute dérive d’un avion de transport se dresse au bord d’un tarmac presque vide, dans la chaleur de midi ; une manche à air pend, et deux cales sont restées là où se trouvait un autre avion.',
  '3-russian-wager':
    'La nuit : dans la porte éclairée d’un hangar, quelque chose de grand est arrimé sous une bâche, et seules les pales qui retombent trahissent l’hélicoptère ; dehors, dans l’ombre, attendent des caisses fermées.',
  '4-risks':
    'Une allée de marché sous des toiles tendues : des deux côtés les rideaux des boutiques sont baissés, et sur la seule table, au premier plan, se trouvent une balance, une rangée de poids et deux sacs de grain ouverts.',
  '5-rebalancing':
    'Une longue table de conférence vue du bout, avec des papiers, des chevalets sans nom et des verres d’eau ; toutes les chaises sont vides et, derrière la fenêtre, il y a des arbres.',
  '6-last-page':
    'Un bureau au crépuscule : une lampe éclaire une dernière page et un stylo, près d’un bocal de sable et d’une pile de dossiers noués ; par la fenêtre ouverte, un pont franchit le fleuve et une route monte dans les collines.',
}
