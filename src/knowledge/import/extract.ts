/** Files as text. */
import { readFile } from 'node:fs/promises';

/** Reads a file's text. */
export const extractText = (path: string): Promise<string> => readFile(path, 'utf8');
