import { pickedPeople } from './picked-people';

it('tells who was picked and taken away since the component was saved', () => {
  const values = {
    takeaways: [{ id: 4, text: 'x', speakers: { connect: [{ id: 9, label: 'Ada Park' }], disconnect: [{ id: 2 }] } }, { text: 'y' }],
  };
  expect(pickedPeople(values, 'takeaways.0.text', 'speakers')).toEqual({ component: 4, picked: ['Ada Park'], removed: [2] });
  expect(pickedPeople(values, 'takeaways.1.text', 'speakers')).toEqual({ component: undefined, picked: [], removed: [] });
});
