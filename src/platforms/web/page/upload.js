/** Sends a file; its bytes live in this page only, so after a reload it has to be chosen again. */

const SILENT_FOR_MS = 60_000;

const files = new Map();

/** Keeps the bytes of a message until they are sent. */
export function hold(id, file) {
  files.set(id, file);
}

function resultOf(request) {
  if (request.status >= 200 && request.status < 300) return { ok: true };
  let note = 'Chưa gửi được tệp.';
  try {
    note = JSON.parse(request.responseText).error ?? note;
  } catch {
    // Not our server's answer.
  }
  if (request.status === 503 || request.status === 0) {
    const afterMs = Number(request.getResponseHeader('Retry-After') ?? 0) * 1_000;
    return { again: true, afterMs, note: request.status === 0 ? 'Chưa gửi được tệp, sẽ tự gửi lại.' : note };
  }
  return { failed: true, note };
}

/** Gives what `post` of the queue gives; `progress(percent)` tells how far it is. Never throws. */
export function upload(id, progress) {
  const file = files.get(id);
  if (!file) return Promise.resolve({ failed: true, note: 'Trang đã được tải lại. Xin chọn lại tệp.' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let watch;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), SILENT_FOR_MS);
    };
    request.upload.addEventListener('progress', (event) => {
      alive();
      if (event.lengthComputable) progress(Math.floor((event.loaded / event.total) * 100));
    });
    request.addEventListener('loadend', () => {
      clearTimeout(watch);
      const result = resultOf(request);
      if (result.ok) files.delete(id);
      resolve(result);
    });
    request.open('POST', 'upload');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Message-Id', id);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.toWellFormed?.() ?? file.name));
    alive();
    request.send(file);
  });
}
