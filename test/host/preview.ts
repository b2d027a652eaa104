import { startPreview } from './preview-server';

/** `npm start`: Excel in the browser with the pane beside it, without Excel. `PORT` chooses the port. */
async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 0);
  const { url } = await startPreview({ port });
  process.stdout.write(`Sổ CCHC: ${url}\n`);
}

void main();
