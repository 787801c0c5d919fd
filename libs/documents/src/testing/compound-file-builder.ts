const SECTOR = 512;
const ENTRY = 128;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

type Node = { name: string; type: 1 | 2 | 5; content: Uint8Array; children: Node[] };

/** A compound file (the container of Word 97) with the given streams; storages are parted by `/` in the paths. */
export function buildCompoundFile(streams: Record<string, Uint8Array | string>): Uint8Array {
  const root: Node = { name: 'Root Entry', type: 5, content: new Uint8Array(), children: [] };
  for (const [path, content] of Object.entries(streams)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const names = path.split('/');
    let folder = root;
    names.forEach((name, at) => {
      const isLast = at === names.length - 1;
      let node = folder.children.find((child) => child.name === name);
      if (node === undefined) {
        node = { name, type: isLast ? 2 : 1, content: isLast ? bytes : new Uint8Array(), children: [] };
        folder.children.push(node);
      }
      folder = node;
    });
  }
  const nodes: Node[] = [];
  collect(root, nodes);
  return write(nodes);
}

function collect(node: Node, nodes: Node[]): void {
  nodes.push(node);
  for (const child of node.children) collect(child, nodes);
}

/** Sector 0 is the allocation table, then the directory, then the streams; none is kept in small sectors. */
function write(nodes: readonly Node[]): Uint8Array {
  const sectorsOf = (length: number) => Math.ceil(length / SECTOR);
  const directorySectors = sectorsOf(nodes.length * ENTRY);
  let next = 1 + directorySectors;
  const starts = nodes.map(({ content }) => {
    const start = next;
    next += sectorsOf(content.length);
    return start;
  });
  const file = Buffer.alloc((next + 1) * SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 56);
  file.writeUInt32LE(END, 60);
  file.writeUInt32LE(END, 68);
  file.fill(0xff, 76, SECTOR);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, SECTOR, 2 * SECTOR);
  const chain = (start: number, count: number) => {
    for (let at = 0; at < count; at++)
      file.writeUInt32LE(at === count - 1 ? END : start + at + 1, SECTOR + (start + at) * 4);
  };
  file.writeUInt32LE(TABLE, SECTOR);
  chain(1, directorySectors);
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0;
    chain(start, sectorsOf(node.content.length));
    file.set(node.content, (start + 1) * SECTOR);
    writeEntry(file, 2 * SECTOR + at * ENTRY, node, start, nodes);
  });
  return new Uint8Array(file);
}

/** Children hang on their storage in a row, each the right neighbour of the one before. */
function writeEntry(file: Buffer, at: number, node: Node, start: number, nodes: readonly Node[]): void {
  const parent = nodes.find(({ children }) => children.includes(node));
  const sibling = parent?.children[parent.children.indexOf(node) + 1];
  const numberOf = (other: Node | undefined) => (other === undefined ? NONE : nodes.indexOf(other));
  file.write(node.name, at, 'utf16le');
  file.writeUInt16LE((node.name.length + 1) * 2, at + 64);
  file.writeUInt8(node.type, at + 66);
  file.writeUInt32LE(NONE, at + 68);
  file.writeUInt32LE(numberOf(sibling), at + 72);
  file.writeUInt32LE(numberOf(node.children[0]), at + 76);
  file.writeUInt32LE(start, at + 116);
  file.writeUInt32LE(node.content.length, at + 120);
}
