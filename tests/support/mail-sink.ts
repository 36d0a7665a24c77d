import { createServer, type Socket } from 'node:net';

export interface Mail {
  from: string;
  to: string[];
  /** Headers and body as sent, without the dots that SMTP doubles. */
  source: string;
}

export interface MailSink {
  port: number;
  mails: Mail[];
  stop: () => Promise<void>;
}

/** A mail server that delivers nothing and keeps everything, but refuses those called nobody. */
export async function startMailSink(): Promise<MailSink> {
  const mails: Mail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    let buffer = '';
    let mail: Mail = { from: '', to: [], source: '' };
    let isBody = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const address = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? '';
    say('220 sink');
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (;;) {
        const end = buffer.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
        if (end === -1) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + (isBody ? 5 : 2));
        if (isBody) {
          isBody = false;
          mails.push({ ...mail, source: line.replace(/^\.\./gm, '.') });
          mail = { from: '', to: [], source: '' };
          say('250 kept');
        } else if (/^MAIL FROM/i.test(line)) {
          mail.from = address(line);
          say('250 ok');
        } else if (/^RCPT TO/i.test(line)) {
          if (address(line).startsWith('nobody@')) say('550 no such user');
          else {
            mail.to.push(address(line));
            say('250 ok');
          }
        } else if (/^DATA/i.test(line)) {
          isBody = true;
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve()));
  const listening = server.address();
  if (!listening || typeof listening !== 'object') throw new Error('The mail sink has no port');
  return {
    port: listening.port,
    mails,
    stop: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
