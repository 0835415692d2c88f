import { describe, expect, test } from "vitest";
import { amountsIn, rowsOf } from "./testing";

const french = rowsOf(`
  30 000 œuvres anciennes | 30000 work
  20 000+ œuvres | 20000 work
  un million de tokens | 1000000 token
  200K tokens | 200000 token
  une fenêtre de 256 000 tokens | 256000 token
  70 milliards de paramètres | 70000000000 parameter
  un modèle 7B | 7000000000 parameter
  un modèle de 405B | 405000000000 parameter
  50 pays | 50 country
  dix pays | 10 country
  soixante-dix pays | 70 country
  quatre-vingt-dix-neuf langues | 99 language
  cinq langues | 5 language
  12 langues | 12 language
  700 millions d’utilisateurs | 700000000 user
  deux millions de développeurs | 2000000 person
  près de 4 millions d’abonnés payants | 4000000 person
  1 500 postes supprimés | 1500 person
  deux cent cinquante salariés | 250 person
  300 nouvelles recrues | 300 item
  45 personnes | 45 person
  quelque 300 000 entreprises | 300000 company
  une dizaine d’entreprises | 10 company
  une douzaine de pays | 12 country
  100 000 GPU | 100000 gpu
  un million de satellites | 1000000 satellite
  1 200 brevets | 1200 patent
  mille brevets | 1000 patent
  20 millions de titres | 20000000 share
  3 000 heures d’enregistrement | 3000 hour
  12 sites | 12 site
  Utilisateurs : 3 millions | 3000000 user
  Effectif : 450 | 450 person
  adoptée par 569 voix contre 45 | 569 vote; 45 vote
  20 à 30 % | 20<30 %
  de 20 à 30 % | 20<30 %
  entre 20 % et 30 % | 20<30 %
  12,5 % | 12.5 %
  12,5\u202f% | 12.5 %
  +12 % | 12 %
  −15,8 % | 15.8 %
  vingt pour cent | 20 %
  un pour cent | 1 %
  5 points de pourcentage | 5 %
  50 points de base | 0.5 %
  480 millisecondes | 480 ms
  300 ms | 300 ms
  80 à 200 ms | 80<200 ms
  1,2 seconde | 1.2 s
  jusqu’à 15 secondes | 15 s
  vidéo de 2 minutes | 2 minute
  24 heures sur 24 | 24 hour
  sous 72 heures | 72 hour
  un contrat de 200 M$ sur cinq ans | 200000000 USD; 5 year
  amorties en 7 ans | 7 year
  prêter pour cent ans | 100 year
  remboursable dans trente ans | 30 year
  trois ou quatre ans | 3<4 year
  une fenêtre de six à neuf semaines avant l’été | 6<9 week
  Le groupe dispose de 45 jours | 45 day
  Les délais dépassent souvent huit mois | 8 month
  rien avant trois ans | 3 year
  Prêt d’un an | 1 year
  doublé en quatre mois | 2 x; 4 month
  condamné à 5 ans de prison | 5 year
  x 4,7 en un an | 4.7 x; 1 year
  demandée presque douze fois | 12 x
  plus du double de son prix | 2 x
  12 000 départs, dit-on | 12000 item
  Onze États | 11 state
  cinq alertes | 5 warning
  1 700 personnes partent, dont 800 en recherche | 1700 person; 800 person
  de plus de 9 000 à un peu moins de 7 000 personnes | 9000 person; 7000 person
  Plus de 3 000 des 8 000 postes | 3000 person; 8000 person
  500 millions d’utilisateurs, contre 300 en mars | 500000000 user; 300000000 user
  30 millions de messages. Un échantillon de 4 millions suffit. | 30000000 message; 4000000 message
  0,02 $ les mille caractères | 0.02 USD
  un accord de trois ans | 3 year
  10 jours d’autonomie | 10 day
  un délai de 90 jours | 90 day
  deux fois plus rapide | 2 x
  dix fois plus de patients | 10 x
  dix fois moins cher | 10 x
  10x plus rapide | 10 x
  ×10 | 10 x
  x10 | 10 x
  quarante fois le rythme d’activité | 40 x
  divisé par trois | 3 x
  multiplié par 3,7 | 3.7 x
  multipliée par près de 3,7 | 3.7 x
  Le revenu a doublé | 2 x
  La valorisation a plus que triplé | 3 x
  Mistral double sa valorisation | 2 x
  le doublement de la capacité | 2 x
  10 GW de capacité | 10000000000 W
  500 MW | 500000000 W
  1,4 gigawatt | 1400000000 W
  200 TWh | 200000000000000 Wh
  192 Go de mémoire | 192000000000 byte
  10 To | 10000000000000 byte
  4 TB | 4000000000000 byte
  12 mégapixels | 12000000 px
  500 km | 500 km
  30 000 m² | 30000 m²
  200 tonnes | 200 t
  120 tokens par seconde | 120 token
  60 images par seconde | 60 image
  1 415 points Elo | 1415 elo
  ½ million d’utilisateurs | 500000 user
  2½ millions d’utilisateurs | 2500000 user
  200 à 300 salariés | 200<300 person
  10, 20 et 30 % | 10 %; 20 %; 30 %
`);

const english = rowsOf(`
  50 countries | 50 country
  34,000 GB300 chips | 34000 chip
  24,000 H100s | 24000 gpu
  3.4 million providers’ records | 3400000 item
  455 votes to 46, with 21 abstentions | 455 vote; 46 vote; 21 item
  More than 3,000 of roughly 9,000 jobs | 3000 person; 9000 person
  38 of its 190 hospitals | 38 organisation; 190 organisation
  four warnings | 4 warning
  double the number | 2 x
  growth doubles again | 2 x
  a return of some 2,500 times | 2500 x
  sleeping for 27 years | 27 year
  suppliers have six months | 6 month
  close to 12 months | 12 month
  gives them 90 days | 90 day
  within six months | 6 month
  delayed by 16 months | 16 month
  made in 11 days | 11 day
  at least one year | 1 year
  45 seconds against eleven minutes before | 45 s; 11 minute
  3,000 employees | 3000 person
  20,000 protected works | 20000 work
  12 million weekly active users | 12000000 user
  900 million weekly ChatGPT users | 900000000 user
  1.2m users | 1200000 user
  20k developers | 20000 person
  300K customers | 300000 customer
  5M downloads | 5000000 download
  1.5 million satellites | 1500000 satellite
  more than one million GPUs | 1000000 gpu
  13,800 Nvidia chips | 13800 chip
  a 100,000-GPU cluster | 100000 gpu
  a 200-page ruling | 200 page
  a 1,000-person company | 1000 person
  a 1M-token context window | 1000000 token
  one million tokens | 1000000 token
  200K-token context | 200000 token
  70B parameters | 70000000000 parameter
  a 7B model | 7000000000 parameter
  1.5T tokens | 1500000000000 token
  a dozen countries | 12 country
  twenty-five countries | 25 country
  three hundred engineers | 300 person
  260 doctors | 260 person
  10,000 staff | 10000 person
  half a million users | 500000 user
  two and a half million users | 2500000 user
  4,200 bridges | 4200 item
  Employees: 700 | 700 person
  12% | 12 %
  12 percent | 12 %
  12 per cent | 12 %
  3.5pp | 3.5 %
  25 basis points | 0.25 %
  between 20% and 30% | 20<30 %
  20-30% | 20<30 %
  27–37% | 27<37 %
  from 20% to 30% | 20<30 %
  Its share rose from 20% to 30% | 20 %; 30 %
  480 ms | 480 ms
  480ms | 480 ms
  70 to 90 ms | 70<90 ms
  a 15-second clip | 15 s
  up to 15 seconds of video | 15 s
  2.4 s | 2.4 s
  within 72 hours | 72 hour
  a 24-hour outage | 24 hour
  a five-year, $10bn contract | 5 year; 10000000000 USD
  a 12-month delay | 12 month
  a 90-day notice period | 90 day
  $38bn over seven years | 38000000000 USD; 7 year
  3x faster | 3 x
  10 times cheaper | 10 x
  tenfold | 10 x
  a 10-fold rise | 10 x
  twice as fast | 2 x
  doubled its revenue | 2 x
  sales more than tripled | 3 x
  100x | 100 x
  three times the size | 3 x
  by a factor of 10 | 10 x
  6 GW of chips | 6000000000 W
  750 megawatts | 750000000 W
  a 44-megawatt data centre | 44000000 W
  192GB of memory | 192000000000 byte
  1,415 Elo points | 1415 elo
  60 fps | 60 image
  10 exaflops | 10000000000000000000 FLOPS
  20,000 to 30,000 jobs | 20000<30000 person
  5, 10 and 20% | 5 %; 10 %; 20 %
`);

describe("counts and measures in French", () => {
  test.each(french)("%s", (text, expected) => expect(amountsIn(text, "fr")).toBe(expected));
});

describe("counts and measures in English", () => {
  test.each(english)("%s", (text, expected) => expect(amountsIn(text, "en")).toBe(expected));
});
