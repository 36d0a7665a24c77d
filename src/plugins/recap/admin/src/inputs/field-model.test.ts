import { fieldModel, type FormSchema } from './field-model';

const event: FormSchema = { uid: 'api::event.event', attributes: { name: {}, summary: {}, quotes: { component: 'shared.quote' } } };
const study: FormSchema = { uid: 'api::case-study.case-study', attributes: { organisation: {}, sector: {}, summary: {}, points: { component: 'shared.point' } } };
const components = { 'shared.quote': { text: {}, source: {} } };
const find = (name: string, keys: string[], addressed = event.uid) => fieldModel(name, keys, [event, study], components, addressed);

it('finds the component a field lies in', () => {
  expect(find('quotes.3.text', ['name', 'quotes'])).toEqual({ model: 'shared.quote', attribute: 'text' });
});

it('takes the type of the form, not of the address, for a form opened from a relation', () => {
  expect(find('summary', ['organisation', 'sector', 'summary'])).toEqual({ model: study.uid, attribute: 'summary' });
  expect(find('summary', ['name', 'summary'])).toEqual({ model: event.uid, attribute: 'summary' });
});

it('trusts the name of a component that is not loaded', () => {
  expect(find('points.0.text', ['organisation', 'points'])).toEqual({ model: 'shared.point', attribute: 'text' });
});

it('finds nothing for a field that no type has', () => {
  expect(find('bio', ['bio'])).toBeNull();
});
