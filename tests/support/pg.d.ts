/** The little of `pg` that the tests use. */
declare module 'pg' {
  export class Client {
    constructor(config: { host: string; port: number; user: string; password: string; database: string });
    connect(): Promise<void>;
    query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
}
