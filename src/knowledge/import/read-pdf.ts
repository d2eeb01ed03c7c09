/** A PDF's text, one printed line a line, pages apart by form feeds. */
import { extractText, getDocumentProxy } from 'unpdf';

export type PdfVerdict = { text: string } | { code: 'encrypted' | 'damaged' | 'scanned' };

/** A page with fewer letters than this is a picture. */
const LETTERS_A_PAGE = 40;

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/** Reads a PDF; scripts and fonts in it are not run or loaded. */
export async function readPdf(bytes: Uint8Array): Promise<PdfVerdict> {
  try {
    const document = await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    const letters = text.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters < LETTERS_A_PAGE * text.length) return { code: 'scanned' };
    return { text: text.join('\n\f') };
  } catch (error) {
    return { code: isPassword(error) ? 'encrypted' : 'damaged' };
  }
}
