import type { Language } from '../model/ids'

/**
 * The words of class codes, 256 a language, in an order that is kept for ever: a word's place is its number in every code that stands
 * on a board. Short, known at fourteen, no two of one language within one letter of each other, none the beginning of another.
 */
export const wordLists: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`
    acorn almond amber ankle apple apron atlas autumn avocado badge bakery bamboo banana banjo barley basket
    beaver berry bicycle biscuit blanket blossom bottle bowl branch bread breeze brick brown brush bubble bucket
    bundle button cabin cactus candle canoe canvas carrot castle cedar ceiling cello chalk cherry chess circle
    clarinet clay clock cloud clover coast coconut comet compass copper coral corner cousin cradle cricket
    crystal cupboard curtain daisy dance desert diamond dinner donkey door drawer dream eagle echo eleven emerald
    engine envelope evening feather fennel fern fiddle field finger flannel flower flute forest fountain garden
    garlic giraffe glove goat golden grape green guitar hammock harvest heron hill honey horizon house indigo
    island ivory jacket jasmine jigsaw juice jungle kettle kitchen kite ladder lagoon lake lamp lantern lavender
    lemon lentil letter library lilac lizard lobster lotus lunch magnet mango marble market meadow melon mirror
    morning mosaic mushroom mustard napkin needle nest noodle notebook nutmeg oasis octave olive onion orange
    orbit otter oyster paddle paint palm panda pasture peach peanut pebble pelican pepper piano picture pigeon
    pillow planet plum pocket poem pond poplar potato prairie prism pumpkin purple puzzle rabbit radio radish
    rainbow raven ribbon river robin rooster rose ruby salad sandal sapphire saturday scarf seven shadow sheep
    shelf shirt sister sketch slipper snail soap sofa sparrow spinach spiral spoon spring stamp station stone
    stork straw sugar sunday sunset swallow sweater swing teapot tiger timber tomato topaz tortoise tulip turnip
    turtle twelve umbrella valley vanilla velvet village vinegar violin waffle wagon walnut water whale whisper
    window winter wool yellow
  `),
  fr: listed(`
    abeille abricot acajou agneau algue amande ananas anis appel arbre argile armoire arrosoir assiette atelier
    atlas averse avocat azur balai balcon baleine banane banc barque bateau beige beurre biscuit bleu bocal
    bonnet bordure botte bougie boussole bouton branche brise brosse bulle cabane cactus cadran caillou calme
    canard cannelle canot carotte cascade cerise chaise chanson chapeau chat chemise chêne cheval chiffre
    chocolat ciel citron clavier cloche coffre colline colombe compas comptoir copain corail corde cosmos coton
    crabe crayon crème cuillère cuivre cuisine datte dauphin dentelle diamant dimanche dixième dune écharpe
    échelle éclair école écorce éléphant émeraude épice érable escargot étagère étoile éventail
    facteur farine fauteuil fenêtre ferme feuille figue fleur flocon flûte foin forêt fougère fourmi frère
    fromage gare genou girafe glaçon goutte grenier guitare haricot harpe herbe heure hibou histoire horloge
    huile huître indigo iris ivoire jasmin jaune jeudi journal jumelle kayak koala lagune laine lampe lanterne
    lapin lavande lessive lettre lézard livre loutre lumière luth mangue manteau mardi marelle marché mélodie
    melon menthe miroir mosaïque moulin muguet mûre musique neveu noisette noix oasis océan octave oiseau
    olive ombre orage orchidée oreille osier otarie ours palmier papaye papillon parasol peinture pelote persil
    piano pigeon pinceau pivoine planche plage pluie poème poireau poivre pont porte poulet prairie prune quatre
    quinze radis rame récolte règle réveil rideau rivière romarin ronde roseau ruban ruche ruisseau sable
    salade samedi sandale savane savon seize sève sirop soleil soupe source sucre tambour tapis tartine
    théâtre thym toboggan tomate tortue train valise vanille vapeur vendredi vent verger vigne village violon
    volcan voyage wagon
  `),
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
