import fc from 'fast-check';
import type { ProgrammePerson } from '../programme';
import { PretendedSite } from '../testing/pretended-site';
import { person, programme, session, speaks } from '../testing/small-programme';
import { normalName } from './normal-name';
import { withinDistance } from './within-distance';

const identified = (name: string, identifier: string, more: Partial<ProgrammePerson> = {}) => person(name, { key: identifier, identifier, ...more });
const of = (...people: ProgrammePerson[]) => programme(people.map((one) => session(`of ${one.key}`, { contributions: [speaks(one.key)] })), people);
const speakers = (site: PretendedSite) => [...site.entries.values()].filter(({ uid }) => uid === 'api::speaker.speaker');
const questions = (site: PretendedSite, ...people: ProgrammePerson[]) => site.plan(of(...people)).questions;

describe('names', () => {
  it.each([
    ['Rossi, Ada', 'ada rossi'], ['ADA  ROSSI', 'Ada Rossi'], ['José Núñez', 'Jose Nunez'], ['Łukasz Kowalski', 'Lukasz Kowalski'], ['Ａｄａ Rossi', 'Ada Rossi'], ['O’Brien, Pat', 'Pat O\'Brien'], ['Jürgen Groß', 'Jurgen Gross'],
  ])('%s and %s are one', (one, other) => expect(normalName(one)).toBe(normalName(other)));

  it.each([['Ada Rossi', 'Ida Rossi'], ['Kim Lee', 'Kim Le'], ['山田太郎', '山田次郎']])('%s and %s are not', (one, other) => expect(normalName(one)).not.toBe(normalName(other)));

  it('are as far apart as the textbook says, up to the limit', () => {
    const distance = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      return Math.min(distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1, distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
    };
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(short, short, fc.nat(3), (a, b, most) => {
      expect(withinDistance(a, b, most)).toBe(distance(a, b) <= most);
    }));
  });
});

describe('persons of a file', () => {
  it('with one name and two ids are one when nothing speaks against it', () => {
    const site = new PretendedSite();
    const people = [identified('Ada Rossi', '1'), identified('Rossi, Ada', '2', { affiliation: 'Port Authority' })];
    expect(questions(site, ...people)).toMatchObject([{ reason: 'same-name', proposed: 'same', answer: null, persons: [{ from: 'source', name: 'Ada Rossi' }, { from: 'source', name: 'Rossi, Ada' }] }]);
    site.apply(of(...people));
    expect(speakers(site)).toMatchObject([{ values: { name: 'Ada Rossi', affiliation: 'Port Authority' } }]);
    expect([...site.records.values()].filter(({ uid }) => uid === 'api::speaker.speaker').map(({ identifier }) => identifier)).toEqual(['1', '2']);
    expect(questions(site, ...people)).toEqual([]);
  });

  it('stay two when they work elsewhere, share a session or are only alike', () => {
    const site = new PretendedSite();
    expect(questions(site, identified('Ada Rossi', '1', { affiliation: 'Port' }), identified('Ada Rossi', '2', { affiliation: 'Airport' }))).toMatchObject([{ proposed: 'different' }]);
    expect(questions(site, identified('Katharina Lind', '1'), identified('Katarina Lind', '2'))).toMatchObject([{ reason: 'similar-name', proposed: 'different' }]);
    expect(questions(site, identified('Ada Lo', '1'), identified('Ida Lo', '2'))).toEqual([]);
    const two = [identified('Ada Rossi', '1'), identified('Ada Rossi', '2')];
    const together = programme([session('a', { contributions: [speaks('1'), speaks('2')] })], two);
    expect(site.plan(together).questions).toMatchObject([{ proposed: 'different' }]);
  });

  it('are not asked about where many names are alike: those are no slips of the pen', () => {
    const numbered = Array.from({ length: 60 }, (_, index) => identified(`Volunteer Number ${index + 10}`, String(index)));
    expect(questions(new PretendedSite(), ...numbered)).toEqual([]);
  });

  it('are made one or kept apart as somebody answered, and that is remembered', () => {
    for (const answer of ['same', 'different'] as const) {
      const site = new PretendedSite();
      const people = [identified('Ada Rossi', '1', { affiliation: 'Port' }), identified('Ada Rossi', '2', { affiliation: 'Airport' })];
      const [{ id }] = questions(site, ...people);
      site.apply(of(...people), { people: { [id]: answer } });
      expect(speakers(site)).toHaveLength(answer === 'same' ? 1 : 2);
      expect(questions(site, ...people)).toEqual([]);
      site.apply(of(...people));
      expect(speakers(site)).toHaveLength(answer === 'same' ? 1 : 2);
    }
  });

  it('who are like both of two are not what makes these one', () => {
    const site = new PretendedSite();
    const people = [identified('Ada Rossi', '1', { affiliation: 'Port' }), identified('Ada Rossi', '2', { affiliation: 'Airport' }), identified('Ada Rossi', '3')];
    site.apply(of(...people));
    expect(speakers(site)).toHaveLength(2);
    const shared = new PretendedSite();
    const three = [identified('Ivo Blum', '1'), identified('Ivo Blum', '2'), identified('Ivo Blum', '3')];
    shared.apply(programme([session('a', { contributions: [speaks('1'), speaks('2')] }), session('b', { contributions: [speaks('3')] })], three));
    expect(speakers(shared)).toHaveLength(2);
  });

  it('with one page are asked about, unless many have it', () => {
    const links = [{ kind: 'website' as const, label: null, url: 'https://example.org/ada/' }];
    const site = new PretendedSite();
    expect(questions(site, identified('Ada', '1', { links }), identified('Countess', '2', { links: [{ ...links[0], url: 'http://www.example.org/ada' }] }))).toMatchObject([{ reason: 'same-link', proposed: 'different' }]);
    expect(questions(site, identified('Ada', '1', { links }), identified('Ivo', '2', { links }), identified('Noa', '3', { links }))).toEqual([]);
  });
});

describe('a person of the file and one who is here', () => {
  it('are taken for one by name and organisation; what is written there stays', () => {
    const site = new PretendedSite();
    const here = site.add('api::speaker.speaker', { name: 'Ada Rossi', affiliation: 'Port Authority Genoa', bio: 'By hand.' });
    const people = [identified('ada rossi', '1', { affiliation: 'Port Authority', bio: 'From the file.', pronouns: 'she/her' })];
    expect(questions(site, ...people)).toMatchObject([{ proposed: 'same', persons: [{ from: 'source' }, { from: 'entries', id: here }] }]);
    site.apply(of(...people));
    expect(speakers(site)).toHaveLength(1);
    expect(site.entries.get(here)?.values).toMatchObject({ name: 'Ada Rossi', bio: 'By hand.', pronouns: 'she/her' });
  });

  it('are never guessed among several', () => {
    const site = new PretendedSite();
    site.add('api::speaker.speaker', { name: 'John Smith' });
    const second = site.add('api::speaker.speaker', { name: 'John Smith' });
    const people = [identified('John Smith', '1')];
    const asked = questions(site, ...people);
    expect(asked.map(({ proposed }) => proposed)).toEqual(['different', 'different']);
    site.apply(of(...people), { people: { [asked[1].id]: 'same' } });
    expect(speakers(site)).toHaveLength(2);
    expect([...site.records.values()].find(({ uid }) => uid === 'api::speaker.speaker')?.documentId).toBe(second);
  });

  it('are never two of them at once, whatever was answered', () => {
    const site = new PretendedSite();
    site.add('api::speaker.speaker', { name: 'John Smith' });
    site.add('api::speaker.speaker', { name: 'John Smith' });
    const people = [identified('John Smith', '1')];
    const answers = Object.fromEntries(questions(site, ...people).map(({ id }) => [id, 'same' as const]));
    site.apply(of(...people), { people: answers });
    expect(speakers(site)).toHaveLength(2);
    expect(site.plan(of(...people)).speakers).toMatchObject([{ change: 'untouched' }]);
  });
});

describe('a source without identifiers of persons', () => {
  it('knows them by name within the event, and asks only once', () => {
    const site = new PretendedSite();
    site.add('api::speaker.speaker', { name: 'Ada Rossi', affiliation: 'Airport' });
    const people = [person('Ada Rossi', { affiliation: 'Port' }), person('Ivo Blum')];
    expect(questions(site, ...people)).toHaveLength(1);
    site.apply(of(...people));
    expect(speakers(site)).toHaveLength(3);
    const next = [person('ROSSI, Ada', { affiliation: 'Port of Genoa' }), person('Ivo Blum')];
    expect(questions(site, ...next)).toEqual([]);
    site.apply(programme(of(...people).sessions.map((one) => (one.identifier === 'of Ada Rossi' ? { ...one, contributions: [speaks('ROSSI, Ada')] } : one)), next));
    expect(speakers(site)).toHaveLength(3);
  });
});
