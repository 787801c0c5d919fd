import { ReadFailure } from '../read-failure';

/** Why a torn Word 97 file is refused. */
export const damagedDoc = () =>
  new ReadFailure(
    'damaged',
    '文件不完整或已损坏（可能没有下载或复制完整）；请重新获取原文件，能用 Word 打开后另存为 docx 再上传。',
  );

/** Little-endian numbers of a stream; reading beyond its end throws `damaged`. */
export class ByteView {
  readonly #view: DataView;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.checked(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.checked(at, 2), true);
  }

  i16(at: number): number {
    return this.#view.getInt16(this.checked(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.checked(at, 4), true);
  }

  /** A part of the stream. */
  part(at: number, length: number): ByteView {
    this.checked(at, length);
    return new ByteView(this.bytes.subarray(at, at + length));
  }

  private checked(at: number, length: number): number {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length)) throw damagedDoc();
    return at;
  }
}
