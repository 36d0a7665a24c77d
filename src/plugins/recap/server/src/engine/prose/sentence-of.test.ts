import { sentenceOf } from './sentence-of';

const of = (model: string, attribute: string, text: string, context?: Record<string, string>, locale = 'en') =>
  sentenceOf({ model, attribute, text, locale, context });

describe('the sentence a field becomes', () => {
  it('builds a phrase in and says who, as far as the form knows', () => {
    expect(of('session.takeaway', 'text', 'privacy rules give local companies an edge')).toBe('… said that privacy rules give local companies an edge.');
    expect(of('api::case-study.case-study', 'summary', 'runs a private cloud on OpenStack', { organisation: 'INFN' }))
      .toBe('INFN runs a private cloud on OpenStack.');
    expect(of('api::event.event', 'theme', 'monitoring with Prometheus', { name: 'PromCon' })).toBe('PromCon took place and was about monitoring with Prometheus.');
  });

  it('prints a sentence whole', () => {
    expect(of('shared.point', 'text', 'One date became two.')).toBe('One date became two.');
    expect(of('session.takeaway', 'text', 'Backups are boring.')).toBe('A point made by …: Backups are boring.');
  });

  it('puts quotation marks around verbatim words only', () => {
    expect(of('shared.quote', 'text', 'We lost a node.', { verbatim: 'true', attribution: 'Anna' })).toBe('Anna said: “We lost a node.”');
    expect(of('shared.quote', 'text', 'a node was lost', { attribution: 'Anna' })).not.toContain('“');
  });

  it('puts what nobody is named for in nobody\'s mouth', () => {
    const nobody = { voice: 'nobody' };
    expect(of('session.takeaway', 'text', 'backups are boring', nobody)).toBe('One point was that backups are boring.');
    expect(of('session.takeaway', 'text', 'Backups are boring.', nobody)).toBe('Backups are boring.');
    expect(of('shared.quote', 'text', 'We lost a node.', { ...nobody, verbatim: 'true' })).toBe('Somebody said: “We lost a node.”');
  });

  it('speaks the language of the form', () => {
    expect(of('session.takeaway', 'text', 'i backup annoiano', {}, 'it')).toMatch(/^… ha (detto|spiegato) che i backup annoiano\.$/);
  });

  it('says nothing for an empty field, and for one that no recap tells', () => {
    expect(of('session.takeaway', 'text', '  ')).toBe('');
    expect(of('api::session.session', 'abstract', 'We will show things.')).toBe('');
  });
});
