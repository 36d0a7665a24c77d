/** One session of a made-up programme; what is left out is the same for all. */
export interface FileSession {
  id: string;
  title?: string;
  description?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  room?: 1 | 2;
  speakers?: string[];
}

export interface FileSpeaker {
  id: string;
  fullName: string;
  bio?: string | null;
  tagLine?: string | null;
  links?: { title: string; url: string; linkType: string }[];
}

/** A Sessionize export of a made-up event: times are local, without a zone, as Sessionize writes them. */
export const sessionizeFile = (sessions: FileSession[], speakers: FileSpeaker[]): Buffer =>
  Buffer.from(JSON.stringify({
    sessions: sessions.map(({ id, title = `Rope, part ${id}`, description = null, startsAt = '2025-05-14T10:00:00', endsAt = '2025-05-14T10:45:00', room = 1, speakers: ids = [] }) => ({
      id, title, description, startsAt, endsAt, isServiceSession: false, isPlenumSession: false, speakers: ids, categoryItems: [], questionAnswers: [], roomId: room, status: 'Accepted',
    })),
    speakers: speakers.map(({ id, fullName, bio = null, tagLine = null, links = [] }) => ({
      id, firstName: fullName.split(' ')[0], lastName: fullName.split(' ').slice(1).join(' '), fullName, bio, tagLine, profilePicture: null, isTopSpeaker: false, links,
      sessions: sessions.filter(({ speakers: ids }) => ids?.includes(id)).map((session) => Number(session.id)), questionAnswers: [], categoryItems: [],
    })),
    questions: [],
    categories: [],
    rooms: [{ id: 1, name: 'Quay Hall', sort: 0 }, { id: 2, name: 'Sail Loft', sort: 1 }],
  }));

/** So many sessions and half as many speakers, each session with one of them. */
export function largeSessionizeFile(count: number): Buffer {
  const speakers = Array.from({ length: Math.ceil(count / 2) }, (_, index): FileSpeaker => ({ id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, fullName: `Nils Number${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}` }));
  const sessions = Array.from({ length: count }, (_, index): FileSession => ({
    id: String(1000 + index),
    title: `Splicing, lesson ${index + 1}`,
    description: 'How two ropes become one, and stay so.',
    startsAt: `2025-05-${String(10 + (index % 9)).padStart(2, '0')}T${String(8 + (index % 10)).padStart(2, '0')}:00:00`,
    endsAt: `2025-05-${String(10 + (index % 9)).padStart(2, '0')}T${String(8 + (index % 10)).padStart(2, '0')}:45:00`,
    speakers: [speakers[index % speakers.length]?.id ?? ''],
  }));
  return sessionizeFile(sessions, speakers);
}
