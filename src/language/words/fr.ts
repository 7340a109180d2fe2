/** Words that give a short message away: function words, greetings, and what newcomers ask most. Folded; see `fold`. */
export const fr =
  'je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
  'le la les un une des du de au aux ce cet cette ces est sont suis es etes avons avez ont ai as etre avoir fait ' +
  'faire fais peux peut pouvez pouvoir veux veut voulez voudrais dois doit faut vais va allez aller sais ne pas ' +
  'plus rien et ou mais si car donc pour par dans sur sous avec sans chez vers entre ici la-bas y en qui que quoi ' +
  'quel quelle quels quelles quand comment combien pourquoi bonjour bonsoir salut coucou merci beaucoup svp plait ' +
  'oui non bien mal demain aujourd hui hier lundi mardi mercredi jeudi vendredi samedi dimanche cours prix coute ' +
  'gratuit ouvert ouvre ferme adresse heure heures rendez inscrire inscription aide aider enfant enfants apprendre ' +
  'parler parle ecole travail maison medecin argent papiers lettre cherche besoin quelqu madame monsieur l d j c n ' +
  's qu m est-ce manger vetements garde cava ca';
