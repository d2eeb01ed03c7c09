/** Identity numbers nobody asked for: taken out before anything is kept. Phones stay: somebody may want to be called. */

/** Twelve digits (căn cước) or nine (chứng minh nhân dân) that are no phone, also in groups. */
const IDENTITY =
  /(?:(?:số\s+)?(?:cccd|cmnd|cmt|căn cước công dân|căn cước|can cuoc|chứng minh nhân dân|chứng minh)(?:\s+số)?[\s:]+)?(?<![\d+.,/-])(?:\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}|\d{3}[ .]?\d{3}[ .]?\d{3})(?![\d/]|[.,]\d)/giu;
const PHONE = /(?<![\d])(?:\+?84|0)(?:[ .-]?\d){8,9}(?![\d])/g;
/** After these a number of nine digits is money or a count. */
const COUNTED = /^\s*(?:đ|d|đồng|dong|vnd|vnđ|m2|m3|kg)(?![\p{L}\d])/iu;

/** The text with each of them replaced by `mark`. */
export function withoutIdentityNumbers(text: string, mark: string): { text: string; found: boolean } {
  let found = false;
  const out = text.replace(IDENTITY, (number, at: number) => {
    if (COUNTED.test(text.slice(at + number.length))) return number;
    found = true;
    return mark;
  });
  return { text: out, found };
}

/** The text without any number a person could be found by. */
export function withoutNumbers(text: string, mark: string): string {
  return withoutIdentityNumbers(text.replace(PHONE, mark), mark).text;
}
