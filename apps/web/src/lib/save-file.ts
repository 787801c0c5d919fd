const FORBIDDEN = /[\\/:*?"<>|]/g;

/** Hands a file to the person as a download; characters that file systems refuse become underscores. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(FORBIDDEN, '_');
  link.click();
  URL.revokeObjectURL(address);
}
