import { problemSchema, type UploadBatch, type UploadFields, uploadBatchSchema } from '@gongkai/contracts';
import { ApiProblem, apiUrl } from '../../../lib/api-client';

/** A request under way: `done` ends with the accepted batch or an `ApiProblem`; `cancel` ends it as `cancelled`. */
export type Sending = { done: Promise<UploadBatch>; cancel: () => void };

const UNREACHABLE = '没有送到服务器，这些文件都没有入库。请检查网络后点“重试”，已送到的不会重复入库。';
const CANCELLED = '已停止发送，这些文件没有入库。';
const UNEXPECTED = '服务器的回答不符合约定，请刷新页面后在“最近导入”中查看结果。';

/**
 * Sends files in one multipart request. XMLHttpRequest, because fetch does not tell how much has been sent.
 * `onProgress` gets the sent share of the whole request (0–1).
 */
export function sendFiles(files: readonly File[], fields: UploadFields, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<UploadBatch>((resolve, reject) => {
    const fail = (code: string, message: string) => reject(new ApiProblem(0, { code, message, details: null }));
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => settle(request, resolve, reject);
    request.onerror = () => fail('unreachable', UNREACHABLE);
    request.onabort = () => fail('cancelled', CANCELLED);
    request.open('POST', apiUrl('/uploads'));
    request.setRequestHeader('Accept', 'application/json');
    // Asked of every writing request: a header that a form on another site cannot send.
    request.setRequestHeader('X-Requested-With', 'gongkai');
    request.send(formOf(files, fields));
  });
  return { done, cancel: () => request.abort() };
}

/** Fields stand before the files, so that a server that streams knows them in time. */
function formOf(files: readonly File[], fields: UploadFields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, String(value));
  for (const file of files) form.append('files', file, file.name);
  return form;
}

function settle(request: XMLHttpRequest, resolve: (batch: UploadBatch) => void, reject: (error: ApiProblem) => void) {
  const answer = parseJson(request.responseText);
  if (request.status >= 200 && request.status < 300) {
    const batch = uploadBatchSchema.safeParse(answer);
    if (batch.success) resolve(batch.data);
    else reject(new ApiProblem(request.status, { code: 'unexpectedAnswer', message: UNEXPECTED, details: null }));
    return;
  }
  const problem = problemSchema.safeParse(answer);
  const message = `服务器出错（${request.status}），这些文件没有入库，请稍后重试。`;
  reject(new ApiProblem(request.status, problem.success ? problem.data : { code: 'internal', message, details: null }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
