import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportEntry, ImportReview, ListImports, ReviewImport } from '../../src/plugins/recap/shared/contracts/imports';
import type { Booted } from './boot';
import type { Person } from './people';

/** What an editor does on the page Import, over HTTP. Throws with the server's own words when something is refused. */
export const importer = ({ agent }: Booted, person: Person) => {
  const as = <Request extends { set: (name: string, value: string) => Request }>(request: Request): Request => request.set('Authorization', person.authorization);
  const answered = (answer: { status: number; body: { data?: unknown; error?: { message: string } } }, status: number): ImportReview => {
    if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.body.error?.message}`);
    return answer.body.data as ImportReview;
  };
  const doing = {
    read: async (file: Buffer, fields: Record<string, string> = {}, name = 'all.json') =>
      answered(await as(agent.post('/recap/imports')).field(fields).attach('files', file, name), 201),
    review: async (id: string) => answered(await as(agent.get(`/recap/imports/${id}`)), 200),
    answer: async (id: string, body: ReviewImport.Request['body']) => answered(await as(agent.put(`/recap/imports/${id}`)).send(body), 200),
    entries: async (id: string, query = ''): Promise<ImportEntry[]> => (await as(agent.get(`/recap/imports/${id}/entries?pageSize=200${query}`))).body.data,
    /** As the list of imports shows it. */
    listed: async (id: string): Promise<ListImports.Response['data'][number] | undefined> =>
      (await as(agent.get('/recap/imports'))).body.data.find((one: ImportReview) => one.id === id),
    askToApply: ({ id, version }: Pick<ImportReview, 'id' | 'version'>) => as(agent.post(`/recap/imports/${id}/apply`)).send({ version }),
    /** Waits until nobody is at work on it. */
    ended: async (id: string): Promise<ImportReview> => {
      for (let attempt = 0; attempt < 4000; attempt += 1) {
        const review = await doing.review(id);
        if (review.state !== 'applying') return review;
        await sleep(150);
      }
      throw new Error(`Import ${id} never came to an end.`);
    },
    apply: async (review: Pick<ImportReview, 'id' | 'version'>): Promise<ImportReview> => {
      answered(await doing.askToApply(review), 202);
      return doing.ended(review.id);
    },
  };
  return doing;
};
