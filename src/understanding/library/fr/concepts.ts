/** What each idea is called in French. */
export const concepts = `
# people
man: homme hommes monsieur messieurs mec masculin gars*
woman: femme femmes dame dames madame meuf féminin
child: enfant enfants gosse gosses gamin gamins petits_bouts môme
baby: bébé bébés bebe nourrisson nouveau_né bambin
boy: garçon garçons garcon
girl: fillette jeune_fille les_filles
teenager: adolescent* ado ados mineur
young_person: jeune jeunes jeunesse
adult: adulte adultes majeur grandes_personnes
old_person: senior seniors personnes_âgées personne_âgée vieux vieille aîné aînés troisième_âge
family: famille familial familiale mes_proches
husband: mari époux conjoint
wife: ma_femme épouse sa_femme
partner_love: compagnon petit_ami petite_amie partenaire ma_compagne
mother: mère* maman mama mamans
father: père papa papas
parents: parent parents
son: fils fiston mon_garçon
daughter: ma_fille filles sa_fille notre_fille
brother: frère frères frérot
sister: sœur soeur soeurs
grandparent: grand_père grand_mère grands_parents papy mamy petits_enfants mamie*
uncle_aunt: oncle tante tonton tata tantine
cousin: cousin cousine neveu nièce
neighbour: voisin voisine voisins voisinage
friend: ami amie amis amies copain copine copains pote potes
people: gens des_personnes plusieurs_personnes du_monde
stranger: inconnu inconnue inconnus
single_parent: maman_seule mère_célibataire monoparental* maman_solo parent_isolé papa_solo seule_avec_enfants
pregnant_woman: femme_enceinte future_maman
widow: veuve veuf
orphan: orphelin orpheline
guest: invité invités hôte visiteur
newcomer: nouvel_arrivant nouveaux_arrivants primo_arrivant primo_arrivants viens_d_arriver nouveau_venu
refugee: exilé réfugié*
migrant: migrant migrants migration immigré immigrée immigr*
foreigner: étranger étrangère étrangers allochtone
local_person: gens_d_ici gens_du_coin habitant* autochtone
belgian: belge belges
citizen: citoyen citoyenne citoyenneté citoyens
minority: minorité minorités minoritaire
community: communauté communautés communautaire compatriotes
teacher: prof profs professeur enseignant* instituteur institutrice maîtresse formateur
student: étudiant* cursiste
pupil: élève élèves écolier
volunteer: bénévole bénévoles volontaire volontaires vrijwilliger
staff_member: collaborateur collaboratrice membre_du_personnel personnel_de_la_maison
boss: patron patronne chef gérant baas
colleague: collègue collègues camarade_de_travail
doctor: médecin docteur toubib généraliste huisarts doc_généraliste médecins docteurs
nurse: infirmière infirmier infirmiers aide_soignant*
midwife: sage_femme sages_femmes vroedvrouw
dentist: dentiste dentistes tandarts cabinet_dentaire
psychologist: psychologue psy psychiatre psychothérapeute pédopsy*
social_worker: assistante_sociale assistant_social assistants_sociaux travailleur_social éducateur
lawyer: avocat avocate avocats juriste pro_deo
police: police policier policiers flic flics gendarme keufs
judge: juge juge_de_paix magistrat
interpreter: interprète interprètes interprétariat tolk traducteur_oral
landlord: propriétaire proprio bailleur huisbaas
tenant: locataire locataires
bailiff: huissier huissiers deurwaarder
postman: facteur
driver: chauffeur conducteur chauffeurs camionneur
director: directeur directrice direction
coach: coach entraîneur
cook: cuisinier chef_cuisinier cuistot
lgbt_person: gay lesbienne homosexuel* trans transgenre lgbt* bisexuel*
disabled_person: handicapé handicapée personne_handicapée invalide pmr
homeless_person: sdf clochard sans_domicile personne_sans_abri
# names of countries and languages that matter
dutch_language: néerlandais neerlandais flamand hollandais nederlands nl nt2 vlaams
french_language: français francais francophone langue_française
english_language: anglais english anglophone
arabic_language: arabe darija arabophone
turkish_language: langue_turque parler_turc le_turc en_turc
own_language: ma_langue langue_maternelle sa_langue notre_langue propre_langue leur_langue langue_du_pays
belgium: belgique bxl_belgique
flanders: flandre flandres vlaanderen région_flamande
brussels: bruxelles brussel bxl bruxellois
home_country: mon_pays pays_d_origine bled au_pays mon_village_natal patrie notre_pays
europe: europe européen union_européenne ue
morocco: maroc marocain* marocco
syria: syrie syrien* alep damas*
ukraine: ukraine ukrainien* kiev
turkey: turquie turc turque turcs
afghanistan: afghanistan afghan* kaboul
congo: congo congolais* rdc kinshasa
somalia: somalie somalien* somali
eritrea: érythrée érythréen* erythree
# language and learning
language: langue langues langage taal linguistique
learn: apprendre apprends apprend étudier étudie apprenne apprenez
course: cours formation formations cursus stage_de_langue
lesson: leçon leçons lecon séance_de_cours
school_class: classe classes en_classe
practise: pratiquer pratique exercer entraîner entrainement
speak: parler parle parlent parlez parlé oral causer*
listen: écouter écoute
understand: comprendre comprends comprend compris comprennent piger
read: lire lis lecture lisent lu
write: écrire écris écrit écriture rédiger rediger
word: mot mots vocabulaire
grammar: grammaire conjugaison grammatical
alphabet: alphabet abc lettres_de_l_alphabet
pronunciation: prononciation prononce accent
beginner: débutant* zéro niveau_zéro a1 commencer_à_zéro
advanced: avancé avancés b1 b2 perfectionn* plus_haut_niveau niveau_supérieur
level: niveau niveaux
test: test tests évaluation test_de_niveau toets
exam: examen examens examin* interro épreuve
certificate: attestation certificat attest attestations certificats preuve_de_réussite brevet
diploma: diplôme diplômes diplome cess bachelier
study: études étudier_à haute_école scolarité
education: enseignement instruction
training: formation_professionnelle apprendre_un_métier formation_vdab apprentissage
book: livre livres bouquin bouquins roman
homework: devoir_école devoirs devoirs_scolaires huiswerk
exercise: exercice exercices
mistake: fautes* faute_d_orthographe des_fautes erreur erreurs
dictionary: dictionnaire dico
online: en_ligne internet_cours à_distance distanciel online zoom
at_home: à_la_maison chez_moi chez_soi à_domicile à_maison
explain: expliquer explique explication explications expliquez
repeat: répéter répète répétition rattraper révision
slowly: lentement doucement plus_lent
translate: traduire traduction traduis traduit traducteur juré_traducteur
interpreting: interprétation interpréter traduction_orale
conversation: conversation table_de_conversation discussion papote tchatche
illiterate: analphabète analphabètes illettré* sais_pas_lire sais_pas_écrire jamais_été_à_l_école
degree_abroad: diplôme_étranger diplôme_du_pays équivalence naric reconnaissance_de_diplôme
university: université unif fac universitaire haute_école_université
internship: stage stages stagiaire
literacy: alphabétisation alpha alphabétis* apprendre_à_lire lire_et_écrire
civic_integration: inburgering intégration parcours_d_intégration integr* bapa parcours_citoyen
social_orientation: orientation_sociale maatschappelijke_oriëntatie cours_de_société
knowledge: connaissance connaissances
memory: mémoire souvenir souvenirs mémoriser
# time
day: jour jours journée
week: semaine semaines hebdomadaire
month: mois mensuel
year: an ans année années annuel
hour: heure heures
minute: minute minutes
morning: matin matinée matins
noon: midi à_midi heure_de_midi
afternoon: après_midi aprem apresmidi
evening: soir soirée soirs en_soirée
night: nuit nuits nocturne minuit
weekend: week_end weekend samedi_dimanche fin_de_semaine
weekday: jour_de_semaine en_semaine jours_ouvrables
holiday: vacances congé congés
public_holiday: jour_férié jours_fériés férié*
school_holiday: vacances_scolaires congé_scolaire grandes_vacances vacances_d_été
today: aujourd_hui aujourdhui aujourd ojd
tomorrow: demain dmain lendemain
yesterday: hier avant_hier
now: maintenant tout_de_suite immédiatement actuellement en_ce_moment
later: plus_tard ensuite après_coup
soon: bientôt sous_peu prochainement*
early: tôt de_bonne_heure
late: tard
always: toujours tout_le_temps en_permanence
never: jamais
often: souvent fréquemment régulièrement
sometimes: parfois quelquefois de_temps_en_temps
start: commencer commence débute* démarrer commencent au_début la_rentrée
end: finir fin finit terminer se_termine termine* fini
until: jusqu_à jusqu_au jusque jusqu
from_time: à_partir_de depuis
duration: combien_de_temps durée* dure_combien
date: date dates
calendar: calendrier agenda programme planning
deadline: date_limite délai dernier_jour échéance
next: prochain prochaine suivant suivante prochains
previous: précédent dernière_fois semaine_passée précédente mois_passé
every_day: chaque_jour tous_les_jours quotidien* tlj
once: une_fois une_seule_fois
monday: lundi lundis
tuesday: mardi mardis
wednesday: mercredi mercredis
thursday: jeudi jeudis
friday: vendredi vendredis
saturday: samedi samedis
sunday: dimanche dimanches
summer: été_saison l_été cet_été juillet_août
winter: hiver hivernal
spring: printemps
autumn: automne
christmas: noël noel réveillon_de_noël
new_year: nouvel_an jour_de_l_an réveillon saint_sylvestre
easter: pâques paques
ramadan: ramadan ramadhan mois_de_jeûne jeûner* carême
iftar: iftar ftour rupture_du_jeûne rompre_le_jeûne
eid: aid_el_fitr fête_du_mouton fête_du_sucre eid aïd_el_kébir aid_moubarak fêter_l_aïd jour_de_l_aïd
saint_nicholas: saint_nicolas sinterklaas st_nicolas
# asking
when: quand quel_jour quelle_heure
where: quel_endroit à_quel_endroit où_est où_sont où_se où_puis où_trouver
who: qui
what: quoi qu_est_ce_que
how: comment de_quelle_façon
how_much: combien à_quel_prix
how_many: combien_de
why: pourquoi pk pkoi pour_quelle_raison
which: quel quelle quels quelles lequel laquelle
question: question questions
answer: réponse répondre répond réponses répondent
information: information infos renseignement* info renseigner
advice: conseil conseils conseiller avis
help_support: aide aider aidez soutien assistance accompagnement dépanner coup_de_main
possible: possible possibilité faisable
allowed: autorisé autorisation permission le_droit_de interdit
must: obligatoire obligé falloir faut doit dois obligation
need_want: besoin voudrais souhaite désire aimerais*
search_find: chercher cherche recherche trouver trouve
# money
money: argent des_sous fric thune pognon mes_sous
pay: paie versement* paye* payant* paiement* paient
price: prix tarif tarifs coût coûte coûter
expensive: cher chère coûteux hors_de_prix trop_cher
cheap: pas_cher bon_marché moins_cher pas_chère abordable*
free_of_charge: gratuit gratuite gratos gratuitement gratis sans_payer
discount: réduction tarif_réduit remise rabais prix_réduit ristourne
euro: euro euros eur
cash: cash en_liquide espèces argent_liquide
bank_card: carte_bancaire carte_de_banque bancontact
bank: banque banques bancaire belfius
bank_account: compte_bancaire compte_en_banque ouvrir_un_compte service_bancaire_de_base
invoice_bill: facture factures note_à_payer facturé
debt: dette dettes endetté surendettement endettement
loan: crédit emprunt emprunter microcrédit prêt_bancaire
instalment: plan_de_paiement payer_en_plusieurs_fois mensualité* acompte échelonn*
reminder: rappel_de_paiement mise_en_demeure lettre_de_rappel lettres_de_rappel rappel_de_facture
fine: amende amendes contravention pv
salary: salaire salaires fiche_de_paie rémunération
income: revenu revenus rentrée_d_argent ressources
tax: impôt impôts fisc précompte taxe*
tax_form: déclaration_d_impôt déclaration_d_impôts tax_on_web déclaration_fiscale avertissement_extrait_de_rôle
refund: remboursement rembourser remboursé rembourse
benefit: allocation allocations indemnité* prestation_sociale aide_financière
living_wage: revenu_d_intégration ris leefloon minimex rmi
unemployment_benefit: allocation_de_chômage allocations_de_chômage indemnités_de_chômage chômage
child_benefit: allocations_familiales allocation_familiale groeipakket kindergeld prime_de_naissance famiwal
pension: pension pensions retraite retraité grapa mypension
allowance: prime primes bourse schooltoeslag bourse_d_étude
subsidy: subvention subside subsides
social_tariff: tarif_social tarif_social_énergie bim statut_bim
poor: pauvre pauvres pauvreté précaire fauché démuni
rich: riche riches fortune
save_money: économiser épargner épargne économies
budget: budget budgétaire fin_du_mois
cost_rise: augmentation indexation augmente plus_cher_qu_avant
deposit_guarantee: caution garantie_locative huurwaarborg
cheat_scam: arnaque arnaqué arnaqueur escroc escroquerie phishing fraude
steal: voler volé vole voleur pickpocket cambriol*
gift: don_cadeau cadeau_offert
ticket: ticket billet tickets billets
subscription: abonnement abonnements abonner
wallet: portefeuille porte_monnaie portemonnaie
account_number: numéro_de_compte iban rib
send_money: envoyer_de_l_argent western_union transfert_d_argent moneygram virement*
# papers
paper_document: papier papiers document documents paperasse doc
letter: lettre lettres courrier recommandé enveloppe
mail_post: poste boîte_aux_lettres bpost_courrier colis_postal
form: formulaire formulaires
signature: signature signer signé
stamp: tampon timbre cachet_officiel cachet_de_la_commune
copy: copie copies photocopie photocopier
fill_in: remplir compléter* rempli
identity_card: carte_d_identité kids_id pièce_d_identité carte_identité carte_eid
passport: passeport passeports
residence_permit: titre_de_séjour permis_de_séjour carte_de_séjour séjour carte_a carte_b carte_f annexe_15 permis_séjour
orange_card: carte_orange attestation_d_immatriculation
visa: visa visas
nationality: nationalité devenir_belge naturalis*
asylum: asile demandeur_d_asile cgra protection_internationale petit_château demandeurs_d_asile
procedure: procédure procédures démarche démarches
decision: décision décisions décider
refusal: refus refusé refuser négatif réponse_négative rejeté
appeal: recours faire_appel conseil_du_contentieux
deadline_paper: date_d_expiration validité délai_de_recours
expire: expirer expire expiré périmé plus_valable expiration
renew: renouveler renouvellement prolonger prolongation
lost_papers: papiers_perdus carte_perdue perdu_ma_carte perdu_mes_papiers passeport_perdu
without_papers: sans_papiers sans_papier pas_de_papiers clandestin sans_titre_de_séjour pas_papiers
illegal: illégal illégale irrégulier illégalement
deport: expulser_du_pays rapatri* déporter renvoyer_au_pays
order_to_leave: ordre_de_quitter_le_territoire oqt ordre_de_quitter annexe_13 quitter_le_pays
family_reunification: regroupement_familial faire_venir_ma_famille faire_venir_ma_femme faire_venir_mon_mari faire_venir_mes_enfants réunification_familiale
marriage: mariage* marie* épouser*
divorce: divorce divorcer divorcé séparation séparer
birth: naissance naître vient_de_naître
birth_certificate: acte_de_naissance extrait_de_naissance certificat_de_naissance
death: mort mourir décès décédé morte enterrement deuil
register_official: inscrire_à_la_commune domicilier domicile domiciliation registre radié
town_hall: commune communes gemeente maison_communale mairie hôtel_de_ville administration_communale
immigration_office: office_des_étrangers office_étrangers dvz
government: gouvernement état_belge autorités pouvoirs_publics
ministry: ministère ministre spf
embassy: ambassade consulat
court: tribunal justice_de_paix palais_de_justice audience cour_d_appel
law: juridique légal légale la_loi une_loi lois*
rights: droits* mes_droits ai_je_droit le_droit_à
duty: devoir_légal mes_obligations
contract: contrat contrats
proof: preuve prouver justificatif
attestation: certificat_de certificat_de_résidence attestation_de
photo: photo photos photo_d_identité
fingerprint: empreinte empreintes
number_national: numéro_national registre_national niss
address: adresse adresses coordonnées
move_house: déménager déménagement déménagé changement_d_adresse changer_d_adresse
household_composition: composition_de_ménage composition_de_famille
guardian: tuteur tutrice tutelle mena
inheritance: héritage hériter succession testament*
cohabitation: cohabitation cohabitant_légal cohabiter vivre_ensemble
# work
work: travail travailler travaille boulot job taf bosser bosse emploi
job_vacancy: offre_d_emploi offres_d_emploi poste_vacant embauche recrute
looking_for_work: chercher_du_travail cherche_travail cherche_du_travail cherche_un_emploi cherche_boulot recherche_d_emploi trouver_du_travail
unemployed: chômeur chômeuse sans_emploi sans_travail demandeur_d_emploi c4 onem
employer: employeur employeurs
job_interview: entretien_d_embauche entretien_de_travail solliciter postuler recruteur
cv: cv curriculum curriculum_vitae
application_letter: lettre_de_motivation candidature candidatures lettre_de_candidature
work_permit: permis_de_travail permis_unique droit_de_travailler
work_hours: horaire_de_travail heures_de_travail temps_plein mi_temps heures_supplémentaires temps_partiel
night_shift: travail_de_nuit équipe_de_nuit
dismissal: licencié licenciement renvoyé_du_travail licencier viré_du_travail me_virer m_a_viré suis_viré
unpaid_wages: salaire_impayé pas_payé_mon_salaire patron_paie_pas travail_non_payé
undeclared_work: travail_au_noir au_noir en_noir travail_non_déclaré
trade_union: syndicat syndicats syndical
profession: métier métiers profession
self_employed: indépendant indépendante freelance à_mon_compte entrepreneur
shop_business: commerce entreprise boutique ouvrir_un_magasin
factory: usine
cleaning: nettoyage nettoyer femme_de_ménage titres_services
construction: chantier bâtiment_construction maçon maçonnerie
restaurant_kitchen: plonge cuisine_de_restaurant horeca plongeur
warehouse: entrepôt magasinier logistique
transport_driver: chauffeur_de_camion chauffeur_de_bus livreur camion routier
care_job: aide_soignante aide_familiale auxiliaire_de_vie soins_aux_personnes
sick_leave: certificat_médical congé_de_maladie arrêt_maladie incapacité_de_travail en_maladie
accident_at_work: accident_de_travail accident_du_travail
experience: expérience expériences
skill: compétence compétences talent
temporary_agency: intérim agence_d_intérim interim randstad
colleague_trouble: dispute_au_travail problème_avec_collègue harcèlement_au_travail
tools: outil outils
uniform: uniforme tenue_de_travail
break_rest: pause repos reposer
# home
house: maison maisons logement logements habitation*
flat: appartement appart apparts studio kot flat
room: chambre chambres salon salle
rent: louer location colocation loyer*
rent_out: mettre_en_location à_louer donner_en_location
buy_house: acheter_une_maison achat_maison prêt_hypothécaire hypothèque
landlord_contract: bail contrat_de_bail contrat_de_location état_des_lieux
social_housing: logement_social logements_sociaux habitation_sociale sociale_woning appartement_social
homeless: sans_abri à_la_rue sans_logement plus_de_logement
shelter: abri centre_d_accueil abri_de_nuit maison_d_accueil samusocial maison_refuge un_refuge refuges*
eviction: expulsion expulsé expulser avis_d_expulsion quitter_mon_logement
street: rue rues trottoir
roof: toit toiture
kitchen: la_cuisine évier cuisinière
bathroom: salle_de_bain douche baignoire lavabo
bed: lit lits matelas
furniture: meuble meubles armoire canapé mobilier divan
fridge: frigo réfrigérateur congélateur
washing_machine: machine_à_laver lave_linge lessive lavoir wasserette
heating: chauffage radiateur chauffer mazout
boiler: chaudière boiler chauffe_eau
cold: froid froide gelé gèle caille
warm: chaud chaude chaleur
damp: humidité humide murs_mouillés
mould: moisi*
leak: fuite fuit_l_eau fuite_d_eau goutte_du_plafond
water: eau eaux vivaqua
electricity: électricité plus_de_courant électrique lumière
gas_energy: gaz énergie fluvius engie facture_d_énergie
meter: compteur compteurs
rats_insects: rats* un_rat cafards* punaise* insectes rongeurs souris_dans
broken: cassé cassée en_panne marche_plus abîmé foutu
repair: réparer réparation répare repair
noise: bruit bruyant tapage vacarme boucan
neighbour_quarrel: dispute_avec_voisin voisin_fait_du_bruit conflit_de_voisinage problème_de_voisinage problème_avec_voisin
key: clé clés clef serrure
door: porte portes
window: fenêtre fenêtres vitre
stairs: escalier escaliers marches_d_escalier
lift: ascenseur
rubbish: poubelle poubelles déchet* ordures sac_blanc sac_bleu immondices
recycling: tri_des_déchets recycl* trier pmc bulle_à_verre
container_park: parc_à_conteneurs recyparc déchetterie encombrants
garden: jardin jardiner jardinage parcelle potager*
cleaning_home: ménage_à_la_maison nettoyer_chez_moi faire_le_ménage
moving_van: camionnette van remorque
tenant_rights: droits_du_locataire droits_locataire
lamp: lampe ampoule
table_chair: table_et_chaises chaise chaises
# food and clothes
food: nourriture aliment* bouffe
eat: manger mange mangé bouffer mangent
drink: boire bois_quelque_chose boisson boissons
meal: repas plat plats menu
breakfast: petit_déjeuner petit_déj
lunch: dîner déjeuner repas_de_midi lunch
dinner: repas_du_soir souper*
soup: la_soupe une_soupe de_la_soupe bouillon soupes*
bread: pain tartine tartines
meat: viande poulet agneau
pork: porc cochon jambon
fish: poisson
vegetables: légume légumes tomates
fruit: fruit fruits
halal: halal hallal casher*
vegetarian: végétarien végétarienne vegan végé végane
allergy: allergie allergique allergies intolérance gluten lactose
hungry: faim affamé ventre_vide rien_à_manger frigo_vide
food_parcel: colis_alimentaire colis_alimentaires voedselpakket colis_de_nourriture aide_alimentaire
food_bank: banque_alimentaire restos_du_cœur épicerie_sociale voedselbank distribution_alimentaire
cook_verb: cuisiner cuisine_maison faire_à_manger popote
coffee: café expresso
tea: thé infusion
restaurant: restaurant resto snack brasserie
supermarket: supermarché magasin courses_alimentaires colruyt aldi lidl delhaize
market: au_marché marchés* sur_le_marché marché_du
taste: goût goûter_un_plat délicieux
sweets: bonbon bonbons chocolat gâteau gâteaux
clothes: vêtement vêtements habits* fringues vestiaire sapes
shoes: chaussure chaussures baskets bottes godasses sandales
coat: manteau veste manteaux blouson
trousers: pantalon pantalons jeans
child_clothes: vêtements_d_enfant habits_bébé vêtements_bébé habits_d_enfants
second_hand: seconde_main occasion d_occasion kringloop friperie
nappies: couches* changer_la_couche pampers langes
toys: jouet jouets ludothèque poupée
present: cadeau cadeaux
sewing_machine: machine_à_coudre
headscarf: foulard hijab voile*
swap: échanger_des_affaires échange troc troquer
donate: donner_des_vêtements faire_un_don déposer_des_meubles dons* un_don
give_away: weggeefwinkel give_box magasin_gratuit donnerie*
# health
health: santé
ill: malade maladie malades souffrant
pain: douleur mal_au mal_à mal_aux douleurs j_ai_mal
fever: fièvre température_élevée
cough: toux tousse tousser rhume grippe
head: tête mal_de_tête migraine
stomach: ventre estomac nausée* vomir vomit diarrhée
tooth_teeth: dent dents rage_de_dent caries* une_carie
eye: œil yeux oeil
back: le_dos mal_au_dos mal_de_dos
heart: coeur cœur cardiaque
blood: sang prise_de_sang
breathing: respiration respirer respire souffle
medicine: médicament médicaments médoc cachets* comprimé* sirop pilule*
pharmacy: pharmacie pharmacien* apotheek pharmacies
prescription: ordonnance prescription médicale_prescription
hospital: hôpital clinique ziekenhuis hôpitaux hospitalis*
operation: opération opéré opérer chirurgie
emergency_care: urgences salle_d_urgence aux_urgences
appointment: rendez_vous rdv afspraak rendezvous
health_insurance: assurance_maladie assurance_soins_de_santé
mutuality: mutuelle mutualité mutualiteit mutuelles
insurance: assurance assuré assurances assurer
reimbursement: remboursement_docteur rembourse_le_médecin vignette vignettes attestation_de_soins
vaccination: vaccin vaccins vaccination vacciner piqûre_vaccin
pregnancy: enceinte grossesse attends_un_bébé zwanger
give_birth: accoucher accouchement maternité_hôpital
baby_care: soins_bébé peser_bébé one kind_en_gezin kraamzorg
breastfeeding: allaiter allaitement donner_le_sein
contraception: contraception contraceptif préservatif stérilet planning_familial pilule_contraceptive avortement
disability: handicap invalidité autisme autiste trisomie
wheelchair: chaise_roulante fauteuil_roulant fauteuil
glasses: lunettes opticien
diet: régime_alimentaire alimentation_saine diététicien* manger_sain
weight: poids grossir maigrir kilos
diabetes: diabète diabétique insuline
smoking: fumer* fumeur* cigarette cigarettes tabac je_fume
alcohol: alcool alcoolique boit_trop bois_trop bouteille_d_alcool
drugs: drogue drogues drogué cannabis cocaïne héroïne fumer_des_joints
addiction: addiction dépendance accro toxicomane
gambling_addiction: jeux_d_argent paris_sportifs machines_à_sous casino
cancer: cancer tumeur
test_medical: analyse_de_sang radio_médicale scanner irm
wound: blessure blessé plaie
handicapped_care: soins_à_domicile aide_à_domicile garde_malade thuiszorg
stress: stress stressé pression nerveux
sleep: dormir dors sommeil insomnie endormir dort
nightmare: cauchemar cauchemars
tired: fatigué fatiguée épuisé fatigue crevé
sad: triste tristesse malheureux malheureuse j_ai_le_cafard
depressed: déprimé dépression déprime dépressif déprimée
afraid: peur effrayé craindre crainte terrorisé
anxious: angoisse anxieux anxiété angoissé panique
angry: colère fâché énervé furieux énerve
cry: pleurer pleure larmes pleurs
lonely: solitude isolé isolement esseulé me_sens_seul me_sens_seule
worry: souci soucis inquiet inquiète inquiétude
trauma: trauma traumatisme traumatisé traumatisme_de_guerre
war: guerre bombardement* bombes
shame: honte honteux
nerves: nerfs à_bout craquer
talk_about: en_parler vider_mon_sac se_confier me_confier
heart_heavy: coeur_lourd cœur_lourd gros_coeur
hope: espoir espérer
despair: désespoir désespéré désespérée
therapy: thérapie thérapeute psychothérapie
mental_health: santé_mentale psychique psychologique
calm: calme tranquille apaiser relaxation
silent: silence silencieux muet
secret: secret secrets
trust: confiance faire_confiance
# children and school
school: école écoles scolaire schools
kindergarten: maternelle école_maternelle kleuterschool
primary_school: primaire école_primaire
secondary_school: secondaire école_secondaire lycée collège okan
enrol: inscrire inscription inscrit inscris inscriptions
school_costs: frais_scolaires facture_de_l_école frais_d_école facture_scolaire
school_trip: voyage_scolaire excursion_scolaire classes_de_mer classes_de_neige
teacher_talk: réunion_de_parents parler_avec_le_prof parler_avec_la_maîtresse oudercontact
report_card: bulletin points_scolaires notes_scolaires
absent: absent absence absente absences
bullying: harcèlement harcelé harcelée pesten moquent moqueries
learning_difficulty: dyslexie dyslexique tdah difficultés_d_apprentissage trouble_d_apprentissage
special_education: enseignement_spécialisé école_spécialisée enseignement_spécial
pupil_guidance: cpms clb pms centre_pms
childminder: gardienne accueillante_d_enfants nounou gardienne_d_enfants
creche_daycare: crèche garderie prégardiennat halte_garderie opvang
babysit: babysitting baby_sitter garder_mon_enfant garde_d_enfants garder_mes_enfants babysit garde_mon_enfant
play: jouer joue jeux
playground: plaine_de_jeux toboggan plaine_de_jeu
craft_activity: bricolage bricoler bricolages
draw: dessin dessiner colorier
sing: chanter chant chorale chanson
story: histoire_à_raconter conte contes raconter_une_histoire
camp: camp camps colonie stage_de_vacances stage_d_été plaine_de_vacances
homework_support: aide_aux_devoirs école_de_devoirs soutien_scolaire huiswerkbegeleiding étude_dirigée
tutoring: cours_particulier cours_particuliers prof_particulier rattrapage
upbringing: éducation_des_enfants éduquer parentalité élever_mes_enfants soutien_parental
puberty: puberté crise_d_adolescence
disobedient: n_écoute_pas désobéi* n_obéit_pas écoute_rien écoute_pas
youth_work: maison_de_jeunes jeugdhuis travail_de_jeunesse mj animateur_jeunes
hang_out: traîner_avec_des_potes traîne_dans_la_rue se_poser chiller
computer_game: jeu_vidéo jeux_vidéo fifa playstation
birthday: anniversaire anniv
swimming_pool: piscine piscines
stroller: poussette landau
school_bag: cartable mallette_d_école sac_d_école
# meeting and free time
meet: rencontrer rencontre rencontres faire_connaissance rencontré
friendship: amitié se_faire_des_amis faire_des_amis
alone: toute_seule tout_seul suis_seul suis_seule seules* vit_seul reste_seul
bored: ennuie ennuyer ennui m_ennuie rien_à_faire
talk: discuter bavarder papoter discute
chat_together: papoter_ensemble café_papote tchatcher parler_avec_les_autres
activity: activité activités atelier ateliers animation
event: événement évènement événements évènements
party: fête fêtes soirée_dansante fêter
celebration: célébration célébrer fête_de_fin
group_together: groupe groupes
women_group: groupe_de_femmes femmes_entre_elles vrouwengroep pour_femmes entre_femmes
men_group: groupe_d_hommes mannengroep pour_hommes entre_hommes
excursion: excursion excursions visite_guidée sortie*
sea: à_la_mer bord_de_mer plage la_côte voir_la_mer
trip: voyage voyages
walk: promenade balade promener marcher*
dance: zumba danse* bal_dansant
music: musique guitare instrument musical
theatre: théâtre
film_cinema: film cinéma ciné films
painting: peinture peindre
handicraft: artisanat tricot tricoter poterie broder travaux_manuels
sewing: couture coudre couturière
sport: sport sports sportif
football: football foot soccer
swim: nager natation nage
fitness: fitness salle_de_sport musculation gym
bicycle: vélo vélos bicyclette bécane
cycling: faire_du_vélo rouler_à_vélo cycliste pédaler
run: courir* course_à_pied jogging
gymnastics: gymnastique gym_douce
library: bibliothèque biblio bibliotheek
borrow: emprunter_un_livre emprunter_des_livres prêt_de_livres
game_play: jeu_de_société jeux_de_société jeu_de_cartes
visit: visiter visite
neighbourhood: quartier quartiers buurt voisinage_quartier
meeting_place: lieu_de_rencontre maison_de_quartier point_de_rencontre
drop_in: permanence sans_rendez_vous accueil_libre passer_librement inloop
open_door: porte_ouverte portes_ouvertes
welcome: bienvenue bienvenu bienvenus
community_dinner: repas_ensemble souper_ensemble repas_de_quartier manger_ensemble table_d_hôtes
cooking_together: cuisiner_ensemble atelier_cuisine cuisine_collective
culture: culture culturel cultures
tradition: tradition traditions coutume
religion_faith: religion religieux croyance dieu la_foi
mosque: mosquée imam mosquees
church: église messe paroisse pasteur
pray: prier prière prie
quiet_room: local_calme coin_calme salle_de_prière espace_de_recueillement
volunteering: bénévolat volontariat vrijwilligerswerk
useful: utile me_rendre_utile servir_à_quelque_chose
participate: participer participation rejoindre participe
invite: inviter invitation
bring_along: amener_avec_moi venir_avec accompagner amener
market_flea: brocante vide_grenier marché_aux_puces
# going places
go: aller vais allons va_là
come: venir viens vient venez
leave_go: quitter je_pars partir*
way_route: chemin route itinéraire trajet
station: gare
train: train trains sncb
bus: bus de_lijn autobus
tram: tram trams
metro: métro stib
stop_halt: arrêt_de_bus arrêt_de_tram halte
walk_foot: à_pied à_pieds
car: voiture auto voitures bagnole
parking_place: parking stationnement* garer* se_garer zone_bleue
taxi: uber taxi*
far: loin éloigné
near: près proche à_côté pas_loin
street_name: nom_de_rue chaussée avenue
village: village
city: ville villes
building: immeuble bâtiment*
floor: étage étages rez_de_chaussée
entrance: entrée_du_bâtiment sonnette porte_d_entrée
map_location: plan_de_la_ville gps localisation google_maps
address_place: où_se_trouve votre_adresse c_est_où où_êtes_vous
bicycle_rack: range_vélo parking_vélo râtelier_à_vélos
airport: aéroport zaventem
driving_licence: permis_de_conduire permis_b permis_provisoire
driving_lesson: leçon_de_conduite auto_école apprendre_à_conduire examen_théorique code_de_la_route
traffic: circulation trafic embouteillage
halle: halle
vilvoorde: vilvoorde vilvorde
region: région alentours environs
# phone and computer
phone: téléphone gsm tel téléphonique
smartphone: smartphone iphone android
call: appeler téléphoner rappeler appel décrocher
message_sms: message sms texto messages
email: mail email e_mail courriel mails
whatsapp: whatsapp watsap wsp
internet: internet connexion
wifi: wifi wi_fi
computer: ordinateur ordi pc ordinateurs informatique
laptop: laptop ordinateur_portable
printer: imprimante
print: imprimer impression print
scan: scanner_un_document scan numériser
password: mot_de_passe mdp code_pin code_puk
app: appli application_mobile applis
website: site_web site_internet site
login: se_connecter connecter identifiant
digital_id: itsme e_box ebox lecteur_de_carte csam
account_online: compte_en_ligne mon_profil
sim_card: carte_sim carte_prépayée puce_téléphone
tablet: tablette ipad
keyboard: clavier souris_ordinateur
virus_hacked: virus_informatique piraté piratage hacké
screen: écran
social_media: réseaux_sociaux facebook instagram tiktok
photo_camera: appareil_photo caméra
charge_battery: chargeur batterie recharger charger*
# organisation
organisation: organisation association asbl vzw associations
office: bureau bureaux
reception: accueil réception
desk_counter: guichet guichets comptoir
open: ouvert ouverte ouverts ouverture
closed: fermé fermée fermeture fermés
opening_hours: heures_d_ouverture horaire_d_ouverture horaires
full: complet complète plus_de_place
place_available: place_libre places_libres places_disponibles reste_des_places place_disponible
waiting_list: liste_d_attente wachtlijst
waiting: attendre attente attends patienter*
queue: file_d_attente faire_la_file queue
cancel: annuler annulation annule annulé
late_arrive: en_retard retard
miss: raté* manquer manqué loupé*
sign_up: m_inscrire s_inscrire réserver_une_place
registration: enregistrement inscription_formulaire enregistrer
member: membre membres adhérent
membership: carte_de_membre adhésion cotisation
contact: contact contacter joindre contacts
complaint: plainte_contre_vous réclamation pas_content mécontent
apology: excuse excuses pardon désolé
mistake_ours: votre_erreur vous_vous_êtes_trompés erreur_de_votre_part
privacy: vie_privée rgpd confidentialité
personal_data: données*
anonymous: anonyme anonymat sans_nom sans_donner_mon_nom
confidential: confidentiel secret_professionnel discret
rule: règlement les_règles règles_de
house_rule: règlement_intérieur règlement_d_ordre_intérieur
toilet: toilette toilettes wc
changing_table: table_à_langer changer_bébé langer
smoking_area: zone_fumeurs coin_fumeurs
accessibility: accessible accessibilité rampe
lift_access: avec_ascenseur ascenseur_pmr
pushchair: poussette_double buggy
animal_dog: animal animaux chien
lost_found: objets_trouvés objet_perdu oublié_chez_vous
key_word: mot_clé
news_update: actualité actualités newsletter les_nouvelles
opening_new: nouvelle_ouverture inauguration
team: équipe équipes
manager: responsable coordinateur coordinatrice
# institutions (in every language people use the Dutch or French name or their own word)
ocmw_social_service: cpas ocmw service_social
caw_welfare: caw aide_sociale_générale
vdab_employment: vdab forem actiris
ligo_basic_education: ligo éducation_de_base basiseducatie
integration_agency: agence_de_l_intégration agence_pour_l_intégration bon_bruxelles bureau_d_accueil_des_primo_arrivants agentschap_integratie
mutuality_fund: caisse_de_mutuelle mutualité_chrétienne solidaris partenamut cm_mutualité
house_of_the_child: maison_de_l_enfant huis_van_het_kind
school_guidance: centre_pms_clb clb_cpms
trade_union_acv_abvv: fgtb csc abvv acv cgslb
fedasil: fedasil
housing_company: société_de_logement woonmaatschappij agence_immobilière_sociale ais foyer_logement
doctors_on_duty: médecin_de_garde poste_de_garde docteur_de_garde garde_médicale wachtpost
red_cross: croix_rouge
police_station: commissariat poste_de_police bureau_de_police
fire_brigade: pompier pompiers
# trouble
danger: danger dangereux_pour_moi péril
help_urgent: urgent urgence au_secours sos urgente
accident: accident accidents
fire: incendie feu flammes brûle
hit_beat: frapper frappe battre tape cogne gifle battue me_bat nous_bat bat_mon bat_ma bat_ses bat_sa
violence: violence violences violent
abuse: abus abuser maltraitance maltraité
threaten: menacer menace menaces menacé
kill: tuer* meurtre assassin*
rape: viol violer violée agression_sexuelle
knife_weapon: couteau arme pistolet poignard
suicide_die: suicide suicider veux_mourir en_finir
hurt_self: automutil* me_couper scarifi* me_faire_du_mal
missing_person: disparu disparue personne_disparue disparition
poison: poison empoisonn* intoxication javel antipoison*
swallow: avaler avalé ingér*
gas_leak: odeur_de_gaz fuite_de_gaz monoxyde_de_carbone
bleed: saigner saigne hémorragie
unconscious: inconscient inconsciente évanoui dans_le_coma
sleep_outside: dormir_dehors dormir_dans_la_rue dors_dehors dors_dans_la_rue
thrown_out: mis_à_la_porte mis_dehors jeté_dehors mise_dehors mise_à_la_porte
traffick: traite_des_êtres_humains trafic_d_êtres_humains trafiquant passeur
forced: forcé forcée contraint force_à
passport_taken: passeport_confisqué pris_mon_passeport garde_mon_passeport confisqué_mes_papiers
slave: esclave esclavage exploité exploitation
debt_bondage: rembourser_le_passeur travailler_pour_la_dette dette_au_passeur
kidnapped: kidnapp* enlèvement enfant_enlevé séquestr*
stalk: harceler suit_partout me_suit traque
quarrel: dispute disputer disputes engueule engueuler conflit
discrimination: discrimination discrimin*
racism: racisme raciste racistes
insult_hate: insulte insulter insulté injure
unfair: injuste injustice pas_juste
police_report: porter_plainte déposer_plainte déclaration_de_vol plainte_à_la_police procès_verbal
prison: prison détenu centre_fermé détention incarcéré
war_zone: zone_de_guerre sous_les_bombes
forced_marriage: mariage_forcé forcée_à_se_marier marier_de_force
genital_cutting: excision excisée mutilation_génitale infibulation
# doing and being
want: vouloir veux veut envie
need: j_ai_besoin besoin_de nécessaire
can: pouvoir peux peut puis_je
like: aimer_bien plaît me_plaît préférer
love: amour amoureux je_l_aime
hate: détester haine déteste
give: donner donne
get: recevoir obtenir
take: prendre prends pris
bring: apporter apporte emporter ramener
send: envoyer envoie envoi
receive: reçu reçois reçoit
make: fabriquer créer
do: faire fais
use: utiliser utilise usage
open_verb: ouvrir ouvre ouvrez
close_verb: fermer ferme
see: voir vois regarder
hear: entendre entends
think: penser pense réfléchir
know: savoir connaître sais
forget: oublier oublié oublie
remember: se_souvenir rappelle_moi_de retenir
wait: attendez attendu
stop_doing: arrêter arrête cesser*
change: changer changement modifier
choose: choisir choix choisi
show: montrer montre
tell: raconter dire
ask: demander demande
try: essayer essaie tenter
stay: rester reste
live: habite* vivre
arrive: arriver arrivé arrive
return: retourner rentrer retour revenir
fall: tomber tombé chute
lose: perdre perdu perds
win: gagner gagné
buy: acheter achat acheté
sell: vendre vente
order_thing: commander commande
put: mettre poser
look_for: rechercher je_cherche
look_after: s_occuper_de garder_quelqu_un veiller_sur
carry: porter* transporter soulever
touch: toucher
fix: arranger dépannage
break_thing: casser briser
good: bon bonne bien
bad: mauvais mauvaise mal_fait
better: mieux meilleur
worse: pire empire
big: grand grande gros
small: petit petite
new_thing: nouveau nouvelle
old_thing: ancien ancienne usé
easy: facile simple
difficult: difficile compliqué trop_dur c_est_dur
beautiful: beau belle joli
clean: propre
dirty: sale crasseux
long: longue longtemps
short: court courte bref
heavy: lourd lourde
quick: rapide vite rapidement
slow: lent lente
safe: sécurité en_sécurité
dangerous: dangereux dangereuse
important: important*
different: différent autre différence
same: même pareil
true_right: vrai exact
wrong: faux incorrect
full_person: rassasié assez_mangé
empty: vide
young_age: jeune_âge à_partir_de_quel_âge âge quel_âge
own: propre_à_moi le_mien
alone_self: moi_même soi_même
together: ensemble
everybody: tout_le_monde chacun
somebody: quelqu_un
nobody: personne_ne aucune_personne
everything: tout
nothing: rien
a_little: un_peu
much: beaucoup
more: davantage encore_plus plus_d_infos
less: moins
only: uniquement seulement*
also: aussi également
without: sans
with: avec
problem: problème problèmes souci_avec difficulté
solution: solution solutions
reason: raison motif
chance: chance
choice: au_choix option options
plan: projet plan projets
life: vie
future: avenir futur
thing: chose choses truc
# outside
weather: météo quel_temps temps_qu_il_fait
rain: pluie pleut pleuvoir
football_match: match_de_foot diables_rouges ligue_des_champions
president: président premier_ministre roi
news_paper: journal_télévisé actualité_politique élections
bitcoin: bitcoin crypto* cryptomonnaie
love_letter_thing: lettre_d_amour poème
recipe: recette recettes
plane: avion vol_pas_cher billet_d_avion
hotel: hôtel airbnb
film_star: acteur actrice chanteur célébrité*
joke: blague blagues
dog_cat: chat_et_chien chiot vétérinaire chaton
hairdresser: coiffeur coiffeuse coiffure
pizza: pizza kebab
horoscope: horoscope voyance marabout
capital_city: capitale
`;
