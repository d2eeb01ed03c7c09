/** A form with files as a server reads it: what is no such form, or is cut off, is refused. */

export interface FormFile {
  name: string;
  type: string;
  bytes: Buffer;
}

export interface Form {
  fields: Record<string, string>;
  files: Record<string, FormFile>;
}

/** Null for another kind of body. Throws on a broken form. */
export async function formOf(body: Buffer, contentType: string | undefined): Promise<Form | null> {
  if (!contentType?.startsWith('multipart/form-data')) return null;
  const whole = new Uint8Array(body);
  const form: Form = { fields: {}, files: {} };
  for (const [key, value] of await new Response(whole, { headers: { 'content-type': contentType } }).formData()) {
    if (typeof value === 'string') form.fields[key] = value;
    else form.files[key] = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return form;
}
