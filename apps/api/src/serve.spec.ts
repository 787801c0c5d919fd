import { createServer } from 'node:net';
import { readConfig } from './config/config';
import { PortTaken, serve } from './serve';

describe('serve', () => {
  it('says in one sentence that the port is taken, before it starts anything', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    try {
      const config = readConfig({ PORT: String(port), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
      await expect(serve(config, { say: () => {} })).rejects.toThrow(PortTaken);
      await expect(serve(config, { say: () => {} })).rejects.toThrow(`端口 ${port} 已被占用`);
    } finally {
      other.close();
    }
  });
});
