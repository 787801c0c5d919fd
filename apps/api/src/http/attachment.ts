import type { FastifyReply } from 'fastify';

/** Headers of a download: UTF-8 file name (RFC 6266, with an ASCII fallback) and no guessing of the type. */
export function setAttachment(reply: FastifyReply, fileName: string, type: string): void {
  const fallback = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${fallback}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
}
