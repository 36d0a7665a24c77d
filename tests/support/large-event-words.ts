/** Invented names and plain subjects that large events are made of. Nobody and nothing here exists. */
export const givenNames = [
  'Anouk', 'Baltasar', 'Cosima', 'Dagny', 'Eitan', 'Fiorella', 'Gideon', 'Hesper', 'Ilse', 'Jorun', 'Kalle', 'Liesbet', 'Mirembe', 'Nadiya', 'Oriol',
  'Pilar', 'Quirin', 'Rosalind', 'Sunniva', 'Tariku', 'Ulla', 'Vasco', 'Wanjiru', 'Xiomara', 'Yukari', 'Zdenka',
] as const;
export const familyNames = [
  'Abelgaard', 'Brintall', 'Castermoor', 'Dumontier', 'Eskelmaa', 'Farrowdine', 'Gallowick', 'Hollenquist', 'Iriondoa', 'Jastremba', 'Kelverton', 'Lundmarken',
  'Montaldini', 'Norrvik', 'Oakenshaw', 'Petrivska', 'Quillfeather', 'Rosenlaub', 'Sandovali', 'Tarkwood', 'Umberghe', 'Valdorin', 'Westerkamp', 'Yardley-Moss',
] as const;
export const companies = [
  'Alder Systems', 'Brightmoor', 'Copperline', 'Driftwood Labs', 'Elmgate', 'Fernwerk', 'Glasshouse IT', 'Hedgerow', 'Inkstone', 'Junipero Cloud',
  'Kestrelworks', 'Lowtide',
] as const;
export const tracks = ['Operations', 'Storage', 'Networks', 'Community', 'Security', 'Data'] as const;
export const cities = ['Lisbon', 'Porto', 'Braga', 'Coimbra', 'Aveiro', 'Faro', 'Évora', 'Setúbal', 'Viseu', 'Beja'] as const;
export const subjects = [
  'backup testing', 'capacity planning', 'change review', 'cluster upgrading', 'cold storage', 'documentation', 'edge routing', 'fault injection',
  'identity federation', 'log retention', 'mentoring', 'metrics collection', 'network mirroring', 'patch management', 'peer review', 'queue sizing',
  'release planning', 'schema migration', 'secret rotation', 'service discovery', 'tape rotation', 'time synchronisation',
] as const;
/** Each continues a sentence that starts with a subject, in the present tense. */
export const findings = [
  'pays off only when somebody owns it', 'costs less than the outage it prevents', 'works best in small steps', 'needs a person before it needs a tool',
  'is easier to keep than to bring back', 'fails silently more often than loudly', 'takes a third of the time it used to take',
] as const;
