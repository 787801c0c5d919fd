import { inflateSync } from 'node:zlib';
import { PDF_LIMITS } from './pdf-limits';
import { inflatesTooMuch } from './pdf-problems';

export function checkStreams(_bytes: Uint8Array): void {
  void inflateSync;
  void PDF_LIMITS;
  void inflatesTooMuch;
}
