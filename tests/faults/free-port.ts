import { once } from 'node:events';
import net from 'node:net';

/** A port of loopback that nobody listens at now. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
