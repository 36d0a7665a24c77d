import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { errors } from '@strapi/utils';
import { UnprocessableError } from '../unprocessable-error';
import { fetchSource, type FetchOptions } from './fetch-source';
import { isPublicAddress } from './fetching/is-public-address';

const servers: Server[] = [];
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const here: FetchOptions = { allowPrivate: true };
/** As on a site that doesn't allow private networks, but with this machine taken for a public one. */
const strict = (allowed: string[]): FetchOptions => ({ allowPrivate: false, isAllowed: (address) => allowed.includes(address) });

describe('fetchSource', () => {
  it('brings the bytes, the name its server gives and where it came from in the end', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new/schedule.json?x=1' }).end();
      else response.writeHead(200, { 'content-type': 'application/json', 'content-disposition': 'attachment; filename="harbour.json"' }).end('{"a":1}');
    });
    const source = await fetchSource(`${origin}/old`, here);
    expect(Buffer.from(source.bytes).toString()).toBe('{"a":1}');
    expect(source).toMatchObject({ name: 'harbour.json', contentType: 'application/json', finalUrl: `${origin}/new/schedule.json?x=1` });
  });

  it('unpacks what comes packed', async () => {
    const origin = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Title;Room')));
    expect(Buffer.from((await fetchSource(`${origin}/programme.csv`, here)).bytes).toString()).toBe('Title;Room');
  });

  it.each(['ftp://harbour.example/x', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,x', 'not an address', '', 'http://user:secret@harbour.example/'])('refuses %j', async (address) => {
    await expect(fetchSource(address, here)).rejects.toThrow(errors.ValidationError);
  });

  it.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://2130706433:1/', 'http://0x7f.1:1/', 'http://[::ffff:127.0.0.1]:1/', 'http://169.254.169.254/latest/', 'http://localhost:1/'])('refuses the private %s', async (address) => {
    await expect(fetchSource(address, { allowPrivate: false })).rejects.toThrow(/private network/);
  });

  it('asks nobody when a name leads to a private address, also beside a public one', async () => {
    let asked = 0;
    const origin = await serve((_request, response) => { asked++; response.end('x'); });
    const { port } = new URL(origin);
    for (const addresses of [['127.0.0.1'], ['203.0.114.9', '127.0.0.1']]) {
      const resolve = () => Promise.resolve(addresses.map((address) => ({ address, family: 4 })));
      await expect(fetchSource(`http://harbour.example:${port}/`, { allowPrivate: false, resolve })).rejects.toThrow(/harbour\.example leads into a private network/);
    }
    expect(asked).toBe(0);
  });

  it('connects to what was checked, however a name answers later', async () => {
    const origin = await serve((_request, response) => response.end('checked'));
    let answers = 0;
    const resolve = () => Promise.resolve([{ address: answers++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    const source = await fetchSource(`http://harbour.example:${new URL(origin).port}/`, { ...strict(['127.0.0.1']), resolve });
    expect(Buffer.from(source.bytes).toString()).toBe('checked');
    expect(answers).toBe(1);
  });

  it('checks each redirect again', async () => {
    let inner = 0;
    const secret = await serve((_request, response) => { inner++; response.end('secret'); });
    const origin = await serve((_request, response) => response.writeHead(302, { location: `http://127.0.0.2:${new URL(secret).port}/` }).end());
    await expect(fetchSource(origin, strict(['127.0.0.1']))).rejects.toThrow(/private network/);
    const other = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await expect(fetchSource(other, here)).rejects.toThrow(errors.ValidationError);
    expect(inner).toBe(0);
  });

  it('follows five redirects and no sixth', async () => {
    const origin = await serve((request, response) => {
      const left = Number((request.url ?? '/0').slice(1));
      if (left === 0) response.end('here');
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    await expect(fetchSource(`${origin}/5`, here)).resolves.toMatchObject({ finalUrl: `${origin}/0` });
    await expect(fetchSource(`${origin}/6`, here)).rejects.toThrow(UnprocessableError);
  });

  it('stops reading what never ends', async () => {
    const origin = await serve((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => { while (!response.destroyed && response.write(chunk)); };
      response.on('drain', more);
      more();
    });
    await expect(fetchSource(origin, { ...here, mostBytes: 1024 * 1024 })).rejects.toThrow(/more than 1 MB/);
  });

  it('stops a small file that unpacks to a huge one', async () => {
    const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024));
    const origin = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(fetchSource(origin, here)).rejects.toThrow(/more than 20 MB/);
  });

  it.each(['before it answers', 'in the middle'])('gives up on a server that is slow %s', async (when) => {
    const origin = await serve((_request, response) => { if (when === 'in the middle') response.write('{'); });
    const before = Date.now();
    await expect(fetchSource(origin, { ...here, milliseconds: 300 })).rejects.toThrow(/took longer/);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it('can be broken off', async () => {
    const origin = await serve(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(fetchSource(origin, { ...here, signal: controller.signal })).rejects.toThrow(UnprocessableError);
  });

  it('says what the server answered instead, and what came cut off', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/cut') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Title;Room').subarray(0, 12));
      else response.writeHead(request.url === '/login' ? 403 : 404).end('no');
    });
    await expect(fetchSource(`${origin}/gone`, here)).rejects.toThrow(/answers 404/);
    await expect(fetchSource(`${origin}/login`, here)).rejects.toThrow(/wants a login/);
    await expect(fetchSource(`${origin}/cut`, here)).rejects.toThrow(UnprocessableError);
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '203.0.114.9', '2606:4700::1', '::ffff:8.8.8.8'])('takes %s', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each([
    '127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1',
    'fec0::1', 'ff02::1', '::ffff:10.0.0.1', '::10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', 'harbour.example', '',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});
