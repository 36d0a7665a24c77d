/** A made-up programme as Sessionize's view "All" gives it, and what may become of it later. */

interface SessionOfHarbourDay {
  id: string;
  title: string;
  speakers: string[];
  start: string;
  room: number;
  status?: string;
}

const rooms = ['Rope Loft', 'Signal Room', 'Lower Deck'];

const people: [name: string, affiliation: string][] = [
  ['Mara Lind', 'Port of Elm'], ['Jon Abara', 'Quay Labs'], ['Jon Abara', 'Saltworks Cooperative'], ['Petra Wiel', 'Harbour Museum'],
  ['Sunniva Holt', 'Tideline'], ['Karel Brandt', 'Lock and Weir'], ['Amina Castellan', 'Open Charts'], ['Tomas Greve', 'Port of Elm'],
];

const titles = [
  'Tides for beginners', 'What a lock keeper measures', 'Charts that mend themselves', 'A crane with an API', 'Salt, rust and sensors', 'Mooring lines under load',
  'Open data from eleven ports', 'The museum that forecasts fog', 'Small boats, small clusters', 'Signals without a network', 'A buoy called Zero', 'Dredging by numbers',
  'Reading the harbour log', 'Ferries on time', 'Rope splicing for engineers', 'How we lost a pier', 'Lamps that count ships', 'Warehouse robots at low tide',
  'Weather stations on a budget', 'Customs forms nobody fills in', 'Nets, knots and graphs', 'Twelve winters of ice data', 'The pilot\'s notebook', 'Closing words on the quay',
];

const at = (hour: number, minutes: number) => `2026-05-16T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00`;

/** The programme as it is first: 24 sessions in three rooms, no zone, no name of the event, two persons of one name. */
const sessions: SessionOfHarbourDay[] = titles.map((title, index) => ({
  id: String(4100 + index),
  title,
  speakers: [`p${index % people.length}`, ...(index % 5 === 0 ? [`p${(index + 3) % people.length}`] : [])],
  start: at(9 + Math.floor(index / 3), 0),
  room: index % 3,
}));

/** The same a month later: one session has another title, one is cancelled, one is gone and one is new. */
const later: SessionOfHarbourDay[] = [
  ...sessions.filter(({ title }) => title !== 'Nets, knots and graphs').map((session): SessionOfHarbourDay => {
    if (session.title === 'A crane with an API') return { ...session, title: 'A crane with an API and a temper' };
    return session.title === 'How we lost a pier' ? { ...session, status: 'Canceled' } : session;
  }),
  { id: '4200', title: 'A lighthouse moves house', speakers: ['p4'], start: at(17, 0), room: 1 },
];

const jsonOf = (programme: SessionOfHarbourDay[]): string =>
  JSON.stringify({
    sessions: programme.map(({ id, title, speakers, start, room, status }) => ({
      id, title, description: `Told by those who were there (${id}).`, startsAt: start, endsAt: start.replace(':00:00', ':45:00'),
      isServiceSession: false, isPlenumSession: false, speakers, categoryItems: [], questionAnswers: [], roomId: room + 1, status: status ?? 'Accepted',
    })),
    speakers: people.map(([fullName, affiliation], index) => ({
      id: `p${index}`, fullName, bio: '', tagLine: '', links: [], questionAnswers: [{ questionId: 7, answerValue: affiliation }],
    })),
    questions: [{ id: 7, question: 'Organisation', questionType: 'Short_Text' }],
    categories: [],
    rooms: rooms.map((name, index) => ({ id: index + 1, name, sort: index })),
  }, null, 2);

const fileOf = (name: string, content: string, mimeType = 'application/json') => ({ name, mimeType, buffer: Buffer.from(content) });

/** As a file input takes it. */
export const harbourDay = () => fileOf('harbour-day.json', jsonOf(sessions));
export const harbourDayLater = () => fileOf('harbour-day.json', jsonOf(later));

/** Cut off in the middle, as a download that failed. */
export const harbourDayBroken = () => fileOf('harbour-day.json', jsonOf(sessions).slice(0, 3_000));

/** Cells as a spreadsheet copies them; the first column's header is no word that says title. */
export const quayMeetupCells = [
  ['Talk', 'Speakers', 'Affiliations', 'Day', 'Time', 'Room', 'Track', 'Kind'],
  ['Paint that reports cracks', 'Odile Marsh', 'Hullworks', '2026-06-02', '18:30-19:00', 'Boat shed', 'Hulls', 'talk'],
  ['Anchors compared', 'Bram Ostrow; Odile Marsh', 'Deepwater; Hullworks', '2026-06-02', '19:00-19:40', 'Boat shed', 'Hulls', 'panel'],
].map((row) => row.join('\t')).join('\n');

/** Two tables as CSV: that of sessions calls its titles by a word that no reader knows. */
export const sessionsTable = () =>
  fileOf('offers.csv', 'What we offer,Speakers,Date,Start,Room\nA walk along the locks,Karel Brandt,2026-07-04,10:00,Gate 3\nSupper on the barge,,2026-07-04,19:00,Barge\n', 'text/csv');
export const peopleTable = () => fileOf('guides.csv', 'Name,Organisation,Country\nKarel Brandt,Lock and Weir,NL\n', 'text/csv');
