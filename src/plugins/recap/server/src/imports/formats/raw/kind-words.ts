import type { SessionKindOfSource } from '../../programme';

/**
 * What session types are called, folded (no case, accents or punctuation), in English, German, French, Italian and some
 * Spanish. The first kind that matches counts: what is more particular comes first.
 */
export const typeWords: [kind: SessionKindOfSource, words: RegExp][] = [
  ['service', /\b(?:coffee break|lunch|break|breaks|pause|pausa|mittagessen|mittagspause|kaffeepause|dejeuner|petit dejeuner|gouter|pranzo|colazione|breakfast|registration|registrazione|check in|infodesk|info desk)\b|^(?:service|logistics)$/],
  ['keynote', /\bkeynotes?\b/],
  ['lightning', /\b(?:lightning|blitz|ignite|pecha kucha|kurzvortrag|kurzvortrage|lightningtalks?|conference eclair|conferences eclair|talk lampo)\b/],
  ['workshop', /\b(?:workshops?|tutorials?|trainings?|hands on|master ?class|bootcamp|atelier|ateliers|laboratori|laboratorio|schulung|taller|talleres)\b/],
  ['panel', /\b(?:panels?|panel discussion|podium|podiumsdiskussion|tavola rotonda|table ronde|mesa redonda)\b/],
  ['discussion', /\b(?:bofs?|birds of a feather|discussions?|diskussion|discussione|round ?tables?|fishbowl|unconference|open space|ask me anything|ama|debate|dibattito|debat)\b/],
  ['ceremony', /\b(?:ceremony|ceremonies|awards?|premiazione|preisverleihung|ceremonie|cerimonia)\b/],
  ['activity', /\b(?:sprints?|hackathon|hack ?day|activity|activities|general assembly|assemblee generale|assemblea|mitgliederversammlung|performance|performances|game|contest|competition|tour|excursion|exhibition|installation|concert|konzert|concerto)\b/],
  ['social', /\b(?:social|party|parties|dinner|apero|aperitivo|drinks|networking|reception|abendessen|cena|diner)\b/],
  ['opening', /^(?:opening|eroffnung|ouverture|apertura|welcome)\b/],
  ['closing', /^(?:closing|abschluss|cloture|chiusura)\b/],
  ['demo', /\b(?:demos?|demonstration)\b/],
];

/** A track is called after its subject more often than after its kind, so only names that are nothing else count. */
export const trackWords: [kind: SessionKindOfSource, words: RegExp][] = [
  ['service', /^(?:breaks?|pause|pausen|pausa|service|logistics|infodesk|organisational|orga)$/],
  ['keynote', /^(?:keynotes?|opening keynotes?|plenary keynotes?)$/],
  ['lightning', /^lightning ?talks?\b/],
  ['workshop', /^(?:workshops?|tutorials?|ateliers?|laboratori)$/],
  ['panel', /^panels?$/],
  ['discussion', /^(?:bofs?|birds of a feather)\b/],
  ['activity', /^sprints?$/],
  ['social', /^(?:social|social events?)$/],
];

/** Words of which breaks, meals and the like are made: a title that holds nothing else, and nobody who speaks. */
export const serviceWords = new Set((
  'break breaks breakfast brunch lunch lunchbreak lunchtime coffee tea snack snacks registration checkin check in doors open buffet refreshments '
  + 'pause pausen mittagspause mittagessen kaffeepause kaffee fruhstuck anmeldung einlass registrierung umbaupause umbau teepause abendpause '
  + 'dejeuner petit gouter cafe accueil inscription inscriptions enregistrement repas '
  + 'pranzo colazione pausa caffe registrazione accredito accrediti iscrizione merenda almuerzo desayuno comida registro'
).split(' '));

/** Those of them that people hold for others. */
export const meals = new Set('breakfast brunch lunch snack mittagessen fruhstuck dejeuner gouter pranzo colazione merenda almuerzo'.split(' '));

/** Words that stand beside them without changing what they say. */
export const fillWords = new Set((
  'and und et e y the a der die das la le il lo du de di al fur for to the morning afternoon short long long longer late early mid '
  + 'matin midi apres mattina pomeriggio vormittag nachmittag time in only badge badges pickup desk badgeausgabe area minutes min und pm am o clock part time '
  + 'networking exhibition expo posters poster sponsors sponsored day day1 day2'
).split(' '));

/** Evenings out, as a title that holds nothing else. */
export const socialTitle =
  /^(?:(?:welcome|closing|opening|evening|conference|speakers?|social|after|networking|pre|community|gala) )*(?:party|dinner|drinks|social event|social|reception|apero|aperitivo|abendessen|cena(?: sociale)?|cocktail|happy hour|barbecue|bbq|afterparty)(?: (?:and|und|e|et|with) (?:drinks|dinner|music|party|networking))?$/;

const strictOpening =
  'opening|opening (?:ceremony|session|remarks|words|plenary)|welcome(?: and (?:opening|introduction))?|opening and welcome|eroffnung|begrussung|apertura(?: dei lavori)?|benvenuto|ouverture|accueil|accueil welcome|saluti(?: istituzionali)?|introduzione';
const strictClosing =
  'closing|closing (?:ceremony|session|remarks|words|plenary|event)|wrap up|farewell|goodbye|abschluss|abschlussveranstaltung|verabschiedung|chiusura(?: dei lavori)?|saluti finali|cloture|closure|conclusions?|conclusioni';

/** A title that says only this, whatever the type. */
export const openingTitle = new RegExp(`^(?:${strictOpening})(?: day \\d| \\d{4})?$`);
export const closingTitle = new RegExp(`^(?:${strictClosing})(?: day \\d| \\d{4})?$`);
/** A title that begins with it: enough where the type says that all are meant to come. */
export const openingStart = /^(?:opening|welcome|eroffnung|begrussung|apertura|benvenut[oi]|ouverture|accueil)\b/;
export const closingStart = /^(?:closing|abschluss|chiusura|cloture|farewell|goodbye)\b/;
export const plenaryType = /\b(?:keynotes?|plenary|plenum|pleniere|pleniaire|plenaria|plenarie|plenarsitzung)\b/;

/** What a title says before a colon or a dash, or as its only words. */
export const titlePrefix: [kind: SessionKindOfSource, words: RegExp][] = [
  ['keynote', /^(?:opening |closing |community )?keynote(?: \d)?$/],
  ['lightning', /^(?:lightning ?talks?(?: session)?(?: \d)?)$/],
  ['workshop', /^(?:workshop|hands on(?: workshop)?|tutorial|atelier|laboratorio)(?: \d)?$/],
  ['panel', /^(?:panel|panel discussion|podiumsdiskussion|tavola rotonda|table ronde|round ?table)$/],
  ['demo', /^(?:demo|live demo)$/],
  ['discussion', /^(?:bof|birds of a feather|discussion|diskussion|dibattito|q a|ask the experts|ask me anything|ama)$/],
  ['activity', /^(?:sprints?|hackathon)$/],
  ['ceremony', /^(?:awards?|award ceremony|premiazione|preisverleihung)$/],
];
