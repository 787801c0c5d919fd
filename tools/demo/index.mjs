import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCity } from './city.mjs';
import { renderReport } from './render/index.mjs';

export { makeReports } from './bench-reports.mjs';
export { buildCity } from './city.mjs';
export { composeReport } from './compose.mjs';
export { renderReport } from './render/index.mjs';

/**
 * Every file of the demonstration city as path → bytes, `manifest.json` included. The same call gives the same bytes.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function demoFiles() {
  const { manifest, reports } = buildCity();
  const files = new Map();
  for (const { file, report, format } of reports) files.set(file.path, await renderReport(report, format));
  files.set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`));
  return files;
}

/** Writes the demonstration city into a folder and returns its manifest. Files of other names are left alone. */
export async function generateDemo(outDir) {
  const files = await demoFiles();
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), bytes);
  }
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
}
