import type { DocumentTree } from '../../document-tree';
import { ReadFailure } from '../read-failure';
import { readHtml } from './read-html';

type MimePart = { headers: string; body: string };

const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
const QUOTED = /=(?:\r?\n|([0-9A-F]{2}))/gi;

/**
 * Reads a web archive (mht, and files named doc that Word or a portal saved so): its first page of HTML. Pictures and
 * style sheets stand in other parts and are not needed. Throws `damaged` or `tooLarge`.
 */
export function readMhtml(bytes: Uint8Array): DocumentTree {
  // One character a byte: the parts are cut out before anything is decoded.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const page = partsOf(source).find(({ headers }) => /^content-type:\s*text\/html/im.test(headers));
  if (page === undefined) throw withoutPage();
  return readHtml(decodeBody(page));
}

/** The parts between the lines of the boundary that the head names. */
function partsOf(source: string): MimePart[] {
  const head = splitHead(source);
  const match = BOUNDARY.exec(head.headers);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return [head];
  return head.body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => splitHead(part.replace(/^[ \t]*\r?\n/, '')));
}

/** Head and body, parted by the first empty line; folded lines of the head are joined. */
function splitHead(source: string): MimePart {
  const ends = [source.indexOf('\r\n\r\n'), source.indexOf('\n\n')].filter((at) => at !== -1);
  const end = ends.length === 0 ? source.length : Math.min(...ends);
  const body = source.slice(end).replace(/^(?:\r\n\r\n|\n\n)/, '');
  return { headers: source.slice(0, end).replace(/\r?\n[ \t]/g, ' '), body };
}

function decodeBody({ headers, body }: MimePart): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body.replace(QUOTED, (_match, code: string | undefined) =>
    code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(text, 'latin1');
}

const withoutPage = () =>
  new ReadFailure(
    'damaged',
    '网页存档（mht）不完整，其中没有网页正文；请在浏览器中打开原页面，另存为“网页，仅 HTML”后重新上传。',
  );
