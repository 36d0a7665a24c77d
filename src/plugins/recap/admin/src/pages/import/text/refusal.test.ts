import { refusalOf } from './refusal';

it('says where in the file the fault is, and why', () => {
  const error = {
    name: 'BadRequestError', status: 400, message: 'Line 14: a bracket is missing',
    details: { code: 'broken-json', values: { reason: 'a bracket' }, place: { line: 14, column: 3 } },
  };
  expect(refusalOf(error)).toEqual({
    status: 400, message: 'Line 14: a bracket is missing', code: 'broken-json', values: { reason: 'a bracket' }, place: { line: 14, column: 3 },
  });
});

it('does with an error of any other shape', () => {
  for (const error of [null, 'oh', { status: 413, message: 'Too large' }, { details: { code: 1, values: [], place: 'here' } }, { details: null }]) {
    expect(refusalOf(error)).toMatchObject({ code: null, values: {}, place: {} });
  }
  const { values, place } = refusalOf({ details: { values: { lines: 3, rows: {} }, place: { line: '3', path: '' } } });
  expect({ values, place }).toEqual({ values: { lines: 3 }, place: {} });
});
