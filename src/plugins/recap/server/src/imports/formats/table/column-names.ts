import type { PersonColumn, SessionColumn } from '../../programme';

const list = (names: string): string[] => names.split('|');

/**
 * What columns are called, folded (no case, accents or punctuation), in English, German, Italian and French, and in the
 * exports of Sessionize and pretalx. What is more particular comes first.
 */
export const sessionNames: [SessionColumn, string[]][] = [
  ['speakerIdentifiers', list('speaker ids|speaker id|speaker codes|speaker code|speakerids|speaker identifiers|referenten ids|id relatori|id relatore|id speaker')],
  ['identifier', list('id|session id|sessionid|code|session code|proposal id|submission id|talk id|guid|uid|uuid|kennung|identificativo|identifier|identifiant|codice')],
  ['title', list('title|session title|talk title|proposal title|presentation title|submission title|event title|titel|vortragstitel|titel des vortrags|titolo|titolo intervento|titolo sessione|titolo del talk|titolo della sessione|titre|titre de la session|titre de la conference|session|talk|vortrag|intervento|sessione|conference|subject|betreff|oggetto|presentation|programmpunkt|programme item')],
  ['abstract', list('abstract|description|session description|talk description|long description|summary|details|beschreibung|zusammenfassung|inhalt|descrizione|riassunto|resume')],
  ['kind', list('kind|type|session type|session format|format|submission type|talk type|proposal type|typ|art|vortragsart|veranstaltungsart|tipo|tipologia|tipo di sessione|formato|genre|type de session')],
  ['affiliations', list('affiliations|affiliation|company|companies|company name|organisation|organization|organisations|organizations|employer|institution|firma|unternehmen|organisationen|institution en|azienda|aziende|organizzazione|ente|affiliazione|affiliazioni|societa|entreprise|organisme|societe|speaker company|speaker affiliation|speaker organisation|speaker organization')],
  ['jobTitles', list('job title|job titles|jobtitle|tagline|tag line|position|role|funktion|berufsbezeichnung|ruolo|qualifica|poste|fonction|speaker job title|speaker tagline|speaker title')],
  ['bios', list('bio|bios|biography|biographies|speaker bio|speaker bios|speaker biography|biografie|kurzbiografie|biografia|biographie|profilo')],
  ['speakers', list('speakers|speaker|speaker s|speaker name|speaker names|speaker name s|speakers names|presenters|presenter|presenter s|presented by|by|author|authors|people|persons|panelists|panellists|referent|referenten|referentin|referentinnen|referent in|referent innen|referierende|vortragende|vortragender|sprecher|sprecherin|sprecher in|sprecherinnen|relatore|relatori|relatrice|relatrici|relatore i|relatori e relatrici|oratore|oratori|speaker relatori|intervenant|intervenants|intervenant s|intervenante|orateur|orateurs|conferencier|conferenciers|conferenciere|owner|who|wer|chi|qui')],
  ['day', list('day|date|session date|start date|tag|datum|wochentag|giorno|data|data inizio|jour|date de debut')],
  ['start', list('start|starts|start time|starttime|starts at|startsat|begin|begins|time|when|from|scheduled at|scheduled start|slot|time slot|timeslot|beginn|anfang|startzeit|uhrzeit|zeit|von|inizio|ora|orario|ora inizio|ora di inizio|alle|dalle|debut|heure|horaire|heure de debut|de')],
  ['end', list('end|ends|end time|endtime|ends at|endsat|to|until|finish|scheduled end|ende|endzeit|bis|fine|ora fine|ora di fine|termine|fin|heure de fin')],
  ['duration', list('duration|length|minutes|scheduled duration|duration minutes|duration min|duration in minutes|dauer|dauer min|lange|durata|durata min|minuti|duree')],
  ['room', list('room|room name|raum|saal|hall|stage|location|venue|place|ort|veranstaltungsort|buhne|sala|aula|stanza|luogo|salle|lieu|amphi')],
  ['track', list('track|tracks|topic|topics|theme|stream|category|track name|themenbereich|thema|themen|kategorie|traccia|tracce|tema|temi|categoria|area|filone|piste|categorie')],
  ['language', list('language|lang|locale|session language|spoken language|sprache|vortragssprache|lingua|langue')],
  ['status', list('status|state|session status|proposal state|pending state|zustand|stato|statut|etat')],
  ['recordingUrl', list('recording url|recording link|recording|recordings|video|videos|video url|video link|youtube|youtube link|aufzeichnung|link zur aufzeichnung|registrazione|link registrazione|video registrazione|enregistrement|lien video')],
  ['slidesUrl', list('slides|slides url|slide url|slides link|slide link|slide|slide deck|deck|presentation url|presentation link|folien|link zu den folien|presentazione|link slide|diapositive|diapositives|diapos|link presentazione')],
  ['recordingConsent', list('recording consent|do not record|dont record|don t record|opt out|optout|recording opt out|no recording|not recorded|may be recorded|can be recorded|may we record|record|recording allowed|recording permission|ok to record|publish recording|may publish recording|keine aufzeichnung|nicht aufzeichnen|aufzeichnung erlaubt|aufzeichnung ok|aufzeichnen|non registrare|registrazione consentita|consenso registrazione|consenso alla registrazione|liberatoria riprese|no registrazione|ne pas enregistrer|enregistrement autorise')],
];

export const personNames: [PersonColumn, string[]][] = [
  ['givenName', list('first name|firstname|given name|forename|vorname|prenom')],
  ['familyName', list('last name|lastname|surname|family name|nachname|familienname|cognome|nom de famille')],
  ['name', list('name|full name|fullname|public name|display name|speaker|speaker name|speaker names|person|referent|referentin|referent in|name des referenten|sprecher|nome|nome e cognome|nome completo|cognome e nome|nominativo|relatore|relatrice|nom|nom complet|nom et prenom|intervenant|orateur')],
  ['affiliation', list('affiliation|company|company name|organisation|organization|employer|institution|firma|unternehmen|arbeitgeber|azienda|organizzazione|ente|affiliazione|societa|entreprise|organisme|societe')],
  ['jobTitle', list('job title|jobtitle|tagline|tag line|title|position|role|funktion|berufsbezeichnung|titel|ruolo|qualifica|titolo|poste|fonction|titre|occupation')],
  ['pronouns', list('pronouns|pronomen|pronomi|pronoms')],
  ['country', list('country|country of residence|land|paese|nazione|pays')],
  ['bio', list('bio|biography|about|about me|biografie|kurzbiografie|uber mich|biografia|biographie|profilo|description|descrizione')],
  ['url', list('url|website|web|web site|homepage|home page|blog|linkedin|link|links|sito|sito web|webseite|site web|site')],
  ['identifier', list('id|speaker id|speakerid|code|speaker code|guid|uuid|uid|identifier|kennung|identificativo|identifiant|codice')],
];
