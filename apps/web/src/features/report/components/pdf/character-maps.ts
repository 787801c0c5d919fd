/** Character maps of Chinese fonts that a PDF names without embedding them, as files of this build. */
const FILES = import.meta.glob<string>(
  '../../../../../../../node_modules/pdfjs-dist/cmaps/{Adobe-GB1,GB,GBK,UniGB,Adobe-CNS1,UniCNS,B5}*.bcmap',
  { query: '?url', import: 'default', eager: true },
);

const BY_NAME = new Map(Object.entries(FILES).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));

/** The bytes of a character map by its file name. */
export async function characterMap(fileName: string): Promise<Uint8Array> {
  const url = BY_NAME.get(fileName);
  if (!url) throw new Error(`no character map ${fileName}`);
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}
