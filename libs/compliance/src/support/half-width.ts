/** Full-width letters, digits and signs as their half-width ones, dashes as `-`; the text keeps its length. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[—–―－]/g, '-');
}
