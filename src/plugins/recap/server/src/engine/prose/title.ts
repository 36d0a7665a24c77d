import { countOf } from '../facts/derive';
import type { Facts, SessionFacts, TextFact } from '../facts/types';
import type { Outline } from '../outline/types';
import { count } from './numbers';
import { citiesOf } from './places';
import { storyNames } from './stories';
import type { Sentence } from './types';
import type { Writer } from './writer';

const NAMES = 8;

/** The title: the event's name, and what sets this one apart. No full stop. */
export function title(writer: Writer, facts: Facts, outline: Outline): Sentence {
  const sessions = outline.selection.sessions;
  const n = countOf(facts, 'sessions', sessions.map(({ itself }) => itself));
  if (facts.picked || !facts.event) {
    const events = writer.list(facts.events.map(({ name }) => writer.fact(name)));
    return writer.sentence('title.picked', { events, n: n.value, count: count(writer, n, 20) }, '', [n.id]);
  }
  const { event } = facts;
  const name = writer.fact(event.name);
  if (outline.form === 'programme') return writer.sentence('title.programme', { event: name });
  if (outline.form === 'outline') return writer.sentence('title.outline', { event: name });
  const cities = citiesOf(facts, event);
  const stories = outline.stories.length;
  if (cities.length > 1) {
    const places = countOf(facts, 'cities', cities);
    const told = countOf(facts, 'stories', outline.stories.map(({ study }) => study.itself));
    return stories > 1
      ? writer.sentence('title.tour.stories', { event: name, count: count(writer, places, 20), stories: count(writer, told, 20) })
      : writer.sentence('title.tour', { event: name, cities: writer.list(cities.map((city) => writer.fact(city))) });
  }
  const [city] = cities;
  return city && !event.name.value.includes(city.value)
    ? writer.sentence('title.place', { event: name, city: writer.fact(city) }, event.itself.value)
    : writer.sentence('title.recap', { event: name }, event.itself.value);
}

const unique = (facts: TextFact[]): TextFact[] =>
  facts.filter((fact, index) => facts.findIndex(({ value }) => value === fact.value) === index);

const speakersOf = (sessions: SessionFacts[]) => sessions.flatMap((session) => session.contributions.flatMap(({ speaker }) => speaker?.name ?? []));

/** The dek: who is in it. It repeats neither the title's counts nor the lede. */
export function dek(writer: Writer, facts: Facts, outline: Outline): Sentence[] {
  if (outline.form === 'programme') return [writer.sentence('dek.programme')];
  if (outline.form === 'outline') return [writer.sentence('dek.outline')];
  const { sessions } = outline.selection;
  const happened = sessions.filter((session) => session.happened);
  const keynotes = unique(speakersOf(happened.filter(({ kind }) => kind === 'keynote')));
  const stories = storyNames(writer, outline.stories);
  const names = (list: TextFact[]) => writer.list(list.slice(0, NAMES).map((fact) => writer.fact(fact)));
  if (stories.length > 1 && stories.length <= NAMES) {
    return keynotes.length > 0 && keynotes.length <= 3
      ? [writer.sentence('dek.both', { n: keynotes.length, keynotes: names(keynotes), stories: writer.list(stories) })]
      : [writer.sentence('dek.stories', { stories: writer.list(stories) })];
  }
  if (keynotes.length > 0) return [writer.sentence('dek.keynotes', { n: Math.min(keynotes.length, NAMES), keynotes: names(keynotes) })];
  const organisations = unique(happened.flatMap((session) => session.contributions.flatMap(({ affiliation }) => affiliation ?? [])));
  if (organisations.length > 1 && organisations.length <= NAMES) return [writer.sentence('dek.organisations', { organisations: names(organisations) })];
  const who = unique(speakersOf(happened));
  if (who.length > 0) return [writer.sentence(who.length <= NAMES ? 'dek.speakers' : 'dek.speakers.more', { speakers: names(who) })];
  return [writer.sentence('dek.bare', { events: writer.list(facts.events.slice(0, 1).map(({ name }) => writer.fact(name))) })];
}
