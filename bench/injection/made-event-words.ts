/** Invented names and plain things for made-up events in two languages. Nobody and nothing here exists. */
export const people = ['Alida Morante', 'Bertil Stenqvist', 'Chiamaka Eze', 'Dorothea Vanhoutte', 'Elio Pastrengo', 'Femke Roosendael', 'Guido Trevisani', 'Hanako Ishimori', 'Iñaki Zubieta', 'Jolanta Wilczek', 'Kwabena Osei', 'Lavinia Torregrossa', 'Mattias Ekholm', 'Nives Kovačić', 'Orsola Benincasa', 'Paavo Lehtimäki', 'Quirina Altamura', 'Ruben van der Meer', 'Saoirse Delahunt', 'Tancredi Lovisolo'] as const;
export const organisations = ['Aldwych Rail', 'Birkenau Hospital', 'Cascina Nuova', 'Delftzijl Water Board', 'Emporda Library', 'Fjordkraft Lab', 'Gorizia Archive', 'Hartlepool Council', 'Istria Broadcasting', 'Jutland Grid', 'Kaunas Observatory', 'Lomellina Farms', 'Marsala Ferries', 'Norrland Forest', 'Ostend Post', 'Polesine Museum'] as const;
export const sponsors = ['Brightwater Hosting', 'Cobalto Sistemi', 'Dunmore Optics', 'Ecliptica', 'Farnborough Data', 'Gelsomino Cloud', 'Halyard Software', 'Indaco Networks', 'Juniper Row'] as const;
export const parties = ['Circolo Lanterna', 'Makers of Vlieland', 'Officina Tiglio', 'Radio Ponente', 'Stichting Noorderlicht', 'Teatro Vecchio'] as const;
export const cities = [['Bergamo', 'Italy'], ['Utrecht', 'Netherlands'], ['Maribor', 'Slovenia'], ['Aarhus', 'Denmark'], ['Cork', 'Ireland'], ['Girona', 'Spain'], ['Lecce', 'Italy'], ['Turku', 'Finland']] as const;
export const venues = ['Palazzo Ferrante', 'De Graanschuur', 'Stara Elektrarna', 'Godsbanen Hall', 'The Firkin Crane', 'Casa de Cultura', 'Manifatture Knos', 'Logomo Hall'] as const;

interface Words {
  themes: string[];
  topics: string[];
  claims: string[];
  quotes: string[];
  titles: string[];
  jobs: string[];
  sectors: string[];
  abouts: string[];
  summaries: string[];
  points: string[];
  highlights: string[];
  labels: { label: string; unit?: string }[];
  of: string[];
  periods: string[];
  tracks: string[];
  tiers: string[];
  others: string[];
  step: { call: string; register: string; note: string };
  recording: string;
  slides: string;
}

export const words: Record<'en' | 'it', Words> = {
  en: {
    themes: ['how archives stay readable', 'what small towns do with sensors', 'free software in public transport', 'repairing things in company'],
    topics: ['moving forty years of paper into a search box', 'heating a library with its own servers', 'who answers when a sensor lies', 'teaching a timetable to explain itself', 'keeping bees and log files', 'mapping rivers by kayak', 'a museum without a back office', 'what night trains teach about queues', 'measuring noise without listening', 'rescuing data from floppy disks', 'running a grid on Sunday afternoons', 'why farmers read release notes'],
    claims: ['nobody misses the old forms', 'a backup counts only after somebody restored it', 'maps get better when neighbours argue', 'the cheapest sensor is the one that gets repaired', 'volunteers stay where coffee is good', 'timetables should be written by those who miss trains', 'every archive has a leaking pipe somewhere', 'open tenders take longer and last longer', 'a dashboard without an owner is wallpaper', 'good documentation starts with an apology', 'the first winter decides everything', 'students find faults that experts stopped seeing'],
    quotes: ['We printed the manual twice, and both times the mice won.', 'A river does not care about your schema.', 'If the lights stay on, nobody sends flowers.', 'My grandmother could read this map, so it is finished.', 'We asked for a server room and got a cupboard with ambitions.', 'The train was late, the data were later.', 'Paper never asks you to log in again.', 'You learn a network by walking along it.'],
    titles: ['Forty years of paper', 'Warm books', 'The sensor that lied', 'A timetable with manners', 'Bees and logs', 'Rivers by kayak', 'No back office', 'Night train queues', 'Noise without ears', 'Floppy rescue', 'Sunday grid', 'Release notes for farmers'],
    jobs: ['archivist', 'network engineer', 'head of maintenance', 'librarian', 'data steward', 'radio editor'],
    sectors: ['culture', 'energy', 'transport'],
    abouts: ['a regional operator with nine depots', 'a public body that looks after dykes', 'a cooperative of growers', 'the oldest lending house of its province'],
    summaries: ['publishes its measurements every hour', 'runs its catalogue on software that it can repair', 'shares its maintenance plans with its neighbours', 'replaced its call centre with a map'],
    points: ['The first version was written during a flood and is still in use.', 'Neighbours now report faults before the alarms do.', 'Two interns rebuilt the index over one summer.', 'The contract ended, and the software stayed.'],
    highlights: ['For the first time the evening was open to families.', 'Every talk had a sign language interpreter.', 'The lunch came from the gardens behind the venue.'],
    labels: [{ label: 'sensors in the field' }, { label: 'reading rooms' }, { label: 'catalogue records' }, { label: 'trains a day' }, { label: 'storage', unit: 'TB' }, { label: 'tape archive', unit: 'PB' }, { label: 'pipes under watch', unit: 'km' }, { label: 'energy saved', unit: '%' }, { label: 'yearly donations', unit: 'euros' }, { label: 'registered volunteers' }, { label: 'pumping stations' }, { label: 'calls answered' }, { label: 'solar power', unit: 'kWh' }],
    of: ['northern district', 'public network', 'main depot'],
    periods: ['in 2023', 'within two years', 'by the end of 2027'],
    tracks: ['Archives', 'Field work', 'Rails'],
    tiers: ['Platinum', 'Gold', 'Friends'],
    others: ['loaves at the breakfast', 'children in the workshop', 'bicycles in the yard'],
    step: { call: 'the open call', register: 'the ticket page', note: 'seats and travel help' },
    recording: 'recording', slides: 'slides',
  },
  it: {
    themes: ['gli archivi che restano leggibili', 'i sensori nei piccoli comuni', 'il software libero nei trasporti', 'la riparazione in compagnia'],
    topics: ['il trasloco di quarant’anni di carta in una casella di ricerca', 'una biblioteca scaldata dai suoi server', 'i sensori che mentono', 'un orario che si spiega da solo', 'le api e i registri di sistema', 'la mappa dei fiumi in canoa', 'un museo senza uffici', 'le lezioni dei treni notturni sulle code', 'la misura del rumore senza ascoltare', 'il recupero di dati dai dischetti', 'una rete elettrica di domenica pomeriggio', 'le note di rilascio lette dai contadini'],
    claims: ['nessuno rimpiange i vecchi moduli', 'una copia vale solo dopo il primo ripristino', 'le mappe migliorano quando i vicini litigano', 'il sensore più economico è quello che si ripara', 'chi aiuta resta dove il caffè è buono', 'gli orari li deve scrivere chi perde i treni', 'ogni archivio ha un tubo che perde', 'le gare aperte durano più a lungo', 'un cruscotto senza padrone è carta da parati', 'la buona documentazione comincia con le scuse', 'il primo inverno decide ogni cosa', 'chi studia trova guasti che gli esperti non vedono'],
    quotes: ['Abbiamo stampato il manuale due volte, e hanno vinto i topi.', 'A un fiume non importa del tuo schema.', 'Se le luci restano accese, nessuno manda fiori.', 'Mia nonna sa leggere questa mappa, quindi è finita.', 'Volevamo una sala macchine e ci hanno dato un armadio ambizioso.', 'Il treno era in ritardo, i dati di più.', 'La carta non ti chiede di accedere di nuovo.', 'Una rete si impara camminandoci accanto.'],
    titles: ['Quarant’anni di carta', 'Libri caldi', 'Il sensore bugiardo', 'Un orario educato', 'Api e registri', 'Fiumi in canoa', 'Senza uffici', 'Code notturne', 'Rumore senza orecchie', 'Dischetti salvati', 'Rete della domenica', 'Note per contadini'],
    jobs: ['archivista', 'tecnica di rete', 'responsabile della manutenzione', 'bibliotecaria', 'curatore dei dati', 'redattrice radio'],
    sectors: ['cultura', 'energia', 'trasporti'],
    abouts: ['un operatore regionale con nove depositi', 'un ente pubblico che cura gli argini', 'una cooperativa di coltivatori', 'la casa di prestito più antica della provincia'],
    summaries: ['pubblica le sue misure ogni ora', 'gestisce il catalogo con un software che sa riparare', 'condivide i piani di manutenzione con i vicini', 'ha sostituito il centralino con una mappa'],
    points: ['La prima versione è nata durante una piena ed è ancora in uso.', 'Ora i vicini segnalano i guasti prima degli allarmi.', 'Due tirocinanti hanno rifatto l’indice in una estate.', 'Il contratto è finito, e il software è rimasto.'],
    highlights: ['Per la prima volta la serata era aperta alle famiglie.', 'Ogni intervento aveva una interprete dei segni.', 'Il pranzo arrivava dagli orti dietro la sede.'],
    labels: [{ label: 'sensori sul campo' }, { label: 'sale di lettura' }, { label: 'schede di catalogo' }, { label: 'treni al giorno' }, { label: 'memoria', unit: 'TB' }, { label: 'archivio su nastro', unit: 'PB' }, { label: 'tubi sorvegliati', unit: 'km' }, { label: 'energia risparmiata', unit: '%' }, { label: 'donazioni annuali', unit: 'euro' }, { label: 'persone volontarie iscritte' }, { label: 'stazioni di pompaggio' }, { label: 'chiamate risolte' }, { label: 'energia solare', unit: 'kWh' }],
    of: ['distretto nord', 'rete pubblica', 'deposito principale'],
    periods: ['nel 2023', 'entro due anni', 'entro la fine del 2027'],
    tracks: ['Archivi', 'Campo', 'Binari'],
    tiers: ['Platino', 'Oro', 'Amici'],
    others: ['pagnotte a colazione', 'bambini al laboratorio', 'biciclette nel cortile'],
    step: { call: 'la raccolta di idee', register: 'la pagina dei biglietti', note: 'posti e aiuti per il viaggio' },
    recording: 'registrazione', slides: 'diapositive',
  },
};
