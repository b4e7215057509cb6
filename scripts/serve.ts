/** Serve the built site, `dist/`, until it is interrupted. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './lib/command.ts';
import { projectFolder } from './lib/content.ts';
import { Refusal } from './lib/refusal.ts';
import { serveFolder } from './lib/serve.ts';

const usage = `npm start, or npm run serve for what was built before

Serves dist/ at http://localhost:4321, or at the next free port. PORT=8080 begins there instead.`;

await runCommand({ usage, options: {} }, async () => {
  const root = join(projectFolder, 'dist');
  const port = Number(process.env['PORT'] ?? 4321);

  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Refusal(`Unexpected PORT \`${process.env['PORT']}\`, expected a number up to 65535`);
  }

  if (!existsSync(join(root, 'index.html'))) {
    throw new Refusal(
      'Unexpected missing `dist/index.html`, expected the built site; run `npm run build`',
    );
  }

  const { url } = await serveFolder(root, { port });
  console.log(`Serving the site at ${url}/ (press Ctrl+C to stop)`);
});
