/** The chat page: what is typed and pressed goes to the queue, what comes from the stream to the screen. */
import { history } from './history.js';
import { createQueue, post } from './queue.js';
import { connect } from './stream.js';
import { hold } from './upload.js';
import { view } from './view.js';

const form = document.getElementById('composer');
const words = document.getElementById('words');
const TALLEST_PX = 160;

/** A random UUID; `crypto.randomUUID` is missing in older browsers and on plain http. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// --- Out

const queue = createQueue((item) => {
  if (item.from !== 'me') return;
  view.state(item);
  if (item.state === 'failed') release(item);
  history.save();
});

function send(text, body) {
  const item = { from: 'me', id: body.id, text, body, state: 'waiting', note: '' };
  history.add(item);
  view.mine(item, again);
  queue.add(item);
}

function again(item) {
  queue.add(item);
}

function take(letter, index) {
  letter.used = index;
  view.used(letter);
  history.save();
}

/** A press that was refused: its letter may be answered again. */
function release(item) {
  const letter = history.items().find((each) => each.id === item.body.letter);
  if (letter) take(letter, null);
}

function press(letter, index) {
  take(letter, index);
  send(`${index + 1}. ${letter.choices[index]}`, { id: newId(), letter: letter.id, index });
}

/** A bare number answers the menu right above it: show it as taken. */
function takeByNumber(text) {
  const last = history.items().at(-1);
  if (last?.from !== 'bot' || last.used !== null || !/^\d{1,2}$/.test(text)) return;
  const index = Number(text) - 1;
  if (index in last.choices) take(last, index);
}

function submit() {
  const text = words.value.trim();
  if (!text) return;
  takeByNumber(text);
  words.value = '';
  grow();
  send(text, { id: newId(), text });
}

const PHOTO = /\.(?:jpe?g|png|webp|heic|gif)$/i;

/** Why the server would not take it, before anything is sent; null when it would. */
function refusalOf({ name, size }) {
  const { accept, dataset } = picker;
  const endings = accept ? accept.split(',') : [];
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase();
  if (endings.length > 0 && ending && !endings.includes(ending)) {
    const taken = endings.map((one) => one.slice(1).toUpperCase()).join(', ');
    return `Loại tệp này chưa nhận được. Nhận được: ${taken}. Ảnh HEIC của iPhone: xin chụp màn hình ảnh đó rồi gửi.`;
  }
  if (size === 0) return 'Tệp không có nội dung. Xin chọn tệp khác.';
  const most = Number(PHOTO.test(name) ? dataset.photoMost : dataset.fileMost);
  return size > most ? `Ảnh, tệp lớn hơn ${Math.floor(most / 1024 / 1024)} MB. Xin gửi bản nhỏ hơn.` : null;
}

function sendFile(file) {
  const item = {
    from: 'me',
    id: newId(),
    text: `${PHOTO.test(file.name) ? 'Ảnh' : 'Tệp'}: ${file.name}`,
    state: 'waiting',
    note: '',
  };
  item.body = { id: item.id, file: true };
  history.add(item);
  view.mine(item, again);
  const refusal = refusalOf(file);
  if (refusal) {
    item.state = 'failed';
    item.note = refusal;
    view.state(item);
    history.save();
    return;
  }
  hold(item.id, file);
  queue.add(item);
}

/** The first thing of a tab: the bot greets. After an invitation the invitation has opened the conversation. */
function greet() {
  if (location.hash === '#vao') {
    window.history.replaceState(null, '', location.pathname);
    history.greeting(() => 'invited');
    return;
  }
  if (history.items().length > 0) return;
  const id = history.greeting(newId);
  if (id !== 'invited') queue.add({ from: 'page', body: { id, open: true } });
}

// --- In

function receive(letter) {
  // Also one we have already: the server did not hear that we have it.
  post('seen', { ids: [letter.id] });
  if (letter.deletes) {
    history.remove(letter.deletes);
    view.remove(letter.deletes);
  }
  if (history.has(letter.id)) return;
  const { id, text, choices, files = [] } = letter;
  const item = { from: 'bot', id, text, choices, files, used: null };
  history.add(item);
  view.letter(item, press);
  view.unread();
}

function sayLost() {
  view.status(
    navigator.onLine
      ? 'Mất kết nối với trợ lý. Đang nối lại…'
      : 'Máy đang không có mạng. Tin nhắn sẽ được gửi khi có mạng lại.',
  );
}

// --- The page

function grow() {
  words.style.height = 'auto';
  words.style.height = `${Math.min(words.scrollHeight + 2, TALLEST_PX)}px`;
}

function onKey(event) {
  // 229 and isComposing: Vietnamese input methods use Enter to finish a word.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submit();
}

function restore() {
  view.restoring(true);
  for (const item of history.items()) {
    if (item.from === 'bot') view.letter(item, press);
    else view.mine(item, again);
  }
  view.restoring(false);
  for (const item of history.items()) if (item.state === 'sending' || item.state === 'waiting') queue.add(item);
}

/** The other tabs of this conversation. */
const siblings = new BroadcastChannel(`cau-noi:${location.pathname}`);

function wipe() {
  history.clear();
  view.clear();
  location.reload();
}

async function forget() {
  const result = await post('forget', {});
  if (!result.ok) {
    view.status(result.note);
    return;
  }
  siblings.postMessage('forgotten');
  wipe();
}

/** Typing goes to the composer wherever the focus is, but a button keeps its space bar. */
function onStrayKey(event) {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target !== words && !dialog.open) words.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
const picker = document.getElementById('file');
document.getElementById('attach').addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  for (const file of picker.files) sendFile(file);
  // The same file may be chosen again.
  picker.value = '';
  words.focus();
});
words.addEventListener('keydown', onKey);
words.addEventListener('input', grow);
addEventListener('online', () => queue.wake());
addEventListener('offline', sayLost);

const dialog = document.getElementById('forget-dialog');
document.getElementById('forget').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'yes') forget();
});

siblings.onmessage = wipe;
document.addEventListener('keydown', onStrayKey);

restore();
// On a phone the keyboard would cover the conversation.
if (matchMedia('(pointer: fine)').matches) words.focus();
let isGreeted = false;
connect({
  open() {
    view.status('');
    if (!isGreeted) greet();
    isGreeted = true;
    queue.wake();
  },
  lost: sayLost,
  full: (sentence) => view.status(sentence),
  letter: receive,
});
