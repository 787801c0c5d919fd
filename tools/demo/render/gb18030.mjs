let codes;

/** Two-byte codes of GB18030 by character, taken once from the platform's decoder (Node has no encoder). */
function twoByteCodes() {
  if (codes) return codes;
  codes = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !codes.has(character)) {
        codes.set(character, [lead, trail]);
      }
    }
  }
  return codes;
}

/** Encodes text in the one- and two-byte part of GB18030 (that is GBK); throws for a character outside it. */
export function encodeGb18030(text) {
  const table = twoByteCodes();
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0);
    if (code < 0x80) bytes.push(code);
    else {
      const pair = table.get(character);
      if (!pair) throw new Error(`No two-byte GB18030 code for ${character}`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}
