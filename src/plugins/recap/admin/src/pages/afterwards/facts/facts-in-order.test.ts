import type { Gap } from '../../../../../shared/recap';
import { factsInOrder, gapsElsewhere } from './facts-in-order';

const gap = (code: string, weight: number): Gap => ({ code, weight, severity: 'missing', message: '', values: {}, source: { uid: 'api::event.event', documentId: 'e', path: '' } });

it('asks first for what is missing and would help most', () => {
  expect(factsInOrder([gap('city-missing', 90), gap('highlights-missing', 75), gap('next-step-missing', 60)]))
    .toEqual(['highlights', 'nextStep', 'attended', 'tookPlaceAsPlanned']);
  expect(factsInOrder([])).toEqual(['attended', 'tookPlaceAsPlanned', 'highlights', 'nextStep']);
});

it('leaves to the event\'s form what the page does not ask for', () => {
  expect(gapsElsewhere([gap('attendance-missing', 95), gap('city-missing', 90), { ...gap('sentence-without-stop', 10), severity: 'note' }]).map(({ code }) => code)).toEqual(['city-missing']);
});
