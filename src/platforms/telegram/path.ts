/** Telegram's path of a file ("photos/file_1.jpg") as part of an address, or null when it is anything else. */
export function safePath(path: string): string | null {
  const parts = path.split('/');
  const odd = (part: string) => part === '' || part === '.' || part === '..' || /[\\\p{Cc}]/u.test(part);
  return parts.some(odd) ? null : parts.map(encodeURIComponent).join('/');
}
