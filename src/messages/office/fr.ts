import type { OfficeWords } from './en'

export const words: OfficeWords = {
  title: 'Fiche de données pour l’école',
  lead: 'Conseiller Bamako est un ensemble de fichiers qu’un navigateur ouvre. Aucun serveur n’y reçoit rien ; pas de compte, pas de cookie, pas de mesure de visites, et rien n’est chargé d’autres sites. Ce qui est écrit reste dans le navigateur où on l’a écrit, jusqu’à ce que quelqu’un le porte ailleurs.',
  print: 'Imprimer cette page',
  toTeach: 'Vers la page des professeurs',
  head: ['Quoi', 'Où c’est gardé', 'Combien de temps', 'Qui peut le lire'],
  rows: [
    [
      'Parties, réponses, notes et réglages d’un élève',
      'Dans le navigateur de l’élève (IndexedDB, localStorage)',
      'Jusqu’à l’effacement dans le journal ou des données du navigateur',
      'Quiconque utilise ce navigateur',
    ],
    [
      'Ce qu’un élève rend : nom ou nom de code, décisions, réponses, heures, phrases ; si un corrigé a été ouvert sur l’appareil',
      'Dans le lien, le code, le fichier ou l’image que l’élève porte au professeur',
      'Aussi longtemps que le courrier ou le dossier le garde',
      'Scellé : seul qui tient le lien de professeur. Sans clé (code de classe, http) : quiconque le porte ; la page le dit',
    ],
    [
      'Lien de professeur (clé privée d’un travail)',
      'Dans le navigateur du professeur, et là où il garde le lien ou le fichier de la clé',
      'Jusqu’à l’effacement à cet endroit',
      'Quiconque a le lien : à garder comme un carnet de notes',
    ],
    [
      'Liste de classe, points, commentaires, travaux apportés',
      'Dans le navigateur du professeur ; dans le fichier de la classe s’il est enregistré',
      'Jusqu’à « Effacer cette classe ici », ou avec les données du navigateur',
      'Quiconque utilise ce navigateur, ou a le fichier (ses notes ne sont pas scellées)',
    ],
    [
      'Leçons en classe : mains comptées, sans noms',
      'Dans le navigateur de l’ordinateur du projecteur',
      'Jusqu’à l’effacement dans la liste des leçons',
      'Quiconque utilise ce navigateur',
    ],
  ],
  keysTitle: 'Clés',
  keys: 'Chaque travail a sa propre paire de clés (P-256), faite dans le navigateur du professeur. La moitié publique voyage dans le lien d’élève et scelle ce qui est rendu (ECDH, HKDF-SHA-256, AES-256-GCM) ; la moitié privée est dans le seul lien de professeur. Personne d’autre n’en a de copie, et une clé perdue ne se remplace pas.',
  rightsTitle: 'Noms, droits, effacement',
  rights:
    'Une classe peut travailler sous des noms de code ; les noms ne figurent alors que sur la liste du professeur. Qui veut voir, corriger ou effacer ce qui est gardé le fait dans ce navigateur ; il n’y a pas d’autre endroit. Les points reviennent à l’élève par un papier ou un lien sans nom.',
  aidTitle: 'Temps en plus et aide à la lecture',
  aid: 'Rien n’est minuté et rien ne se ferme : un dernier jour est un jour à montrer. Taille et espacement des lettres, caractère pour dyslexiques, contraste et lecture à voix haute par le navigateur se trouvent sous « Confort » (Aa) sur chaque page ; tout se fait au clavier et avec un lecteur d’écran. Une fiche « À lire à la place » nomme ce qui est dur à lire et en donne les faits. Il y a une édition papier.',
}
