type Answer = { status: number; body: unknown };

/** One request as the page sent it; the test decides how far it gets and how it ends. */
export class FakeRequest {
  static sent: FakeRequest[] = [];
  upload: { onprogress?: (event: { lengthComputable: boolean; loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = '';
  address = '';
  headers: Record<string, string> = {};
  form = new FormData();

  open(method: string, url: string): void {
    this.address = `${method} ${url}`;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  send(form: FormData): void {
    this.form = form;
    FakeRequest.sent.push(this);
  }

  abort(): void {
    this.onabort?.();
  }

  progress(share: number): void {
    this.upload.onprogress?.({ lengthComputable: true, loaded: share * 1000, total: 1000 });
  }

  answer({ status, body }: Answer): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }

  fail(): void {
    this.onerror?.();
  }

  /** Names of the files sent. */
  files(): string[] {
    return this.form.getAll('files').map((file) => (file instanceof File ? file.name : String(file)));
  }
}

/** Takes the place of XMLHttpRequest until it is called again. */
export function fakeRequests(): void {
  FakeRequest.sent = [];
  Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
}
