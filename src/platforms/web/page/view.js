/** What is on the screen. Every text is set as text: nothing a person or a letter says is ever read as HTML. */

const log = document.getElementById('log');
const newer = document.getElementById('newer');
const status = document.getElementById('status');
const title = document.title;
const NEAR_END_PX = 80;

const STATE_WORDS = { sending: 'Đang gửi…', waiting: 'Đang chờ gửi.', sent: 'Đã gửi', failed: 'Chưa gửi được.' };

let unread = 0;
/** Was the end in sight, before something grew or shrank? */
let isAtEnd = true;
let topPx = 0;

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

const bubbleOf = (id) => [...log.children].find((bubble) => bubble.dataset.id === id);
const isNearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;

/** Where the reader is. Only who moves up leaves the end: a picture that came or the keyboard may have moved it too. */
function look() {
  const isUpwards = log.scrollTop < topPx;
  topPx = log.scrollTop;
  if (isNearEnd()) {
    isAtEnd = true;
    newer.hidden = true;
  } else if (isUpwards) isAtEnd = false;
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
  topPx = log.scrollTop;
  isAtEnd = true;
  newer.hidden = true;
}

/** The start of a letter longer than the screen stays in sight. */
function show(bubble) {
  toEnd();
  const above = bubble.getBoundingClientRect().top - log.getBoundingClientRect().top;
  if (above >= 0) return;
  log.scrollTop += above - 8;
  topPx = log.scrollTop;
  isAtEnd = false;
}

function bubble(item, speaker) {
  const made = element('div', `bubble ${item.from}`);
  made.dataset.id = item.id;
  made.append(element('span', 'unseen', `${speaker}: `));
  if (item.text) made.append(element('p', 'text', item.text));
  return made;
}

function sizeOf(bytes) {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${Math.max(1, Math.round(size))} ${unit}`;
}

/** A photo, shown in full when it is pressed; its link ends after some days. */
function photo(file) {
  const link = element('a', 'photo');
  link.href = file.link;
  link.target = '_blank';
  const image = element('img', '');
  image.alt = 'Ảnh kèm theo; bấm để xem cỡ lớn';
  image.addEventListener('load', () => {
    if (isAtEnd) toEnd();
  });
  image.addEventListener('error', () =>
    link.replaceWith(element('p', 'state', 'Ảnh này đã hết hạn xem ở đây. Anh/chị nhắn trợ lý để xem lại.')),
  );
  image.src = file.link;
  link.append(image);
  return link;
}

function download(file) {
  const link = element('a', 'file', `Tệp: ${file.name} (${sizeOf(file.sizeBytes)})`);
  link.href = file.link;
  link.download = file.name;
  return link;
}

function put(made, follow) {
  // The scroll event of a move just made may still be on its way.
  look();
  log.append(made);
  if (follow || isAtEnd) show(made);
  else newer.hidden = false;
}

function choicesOf(item, press) {
  const group = element('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Lựa chọn');
  for (const [index, label] of item.choices.entries()) {
    const button = element('button', 'choice');
    button.type = 'button';
    button.append(element('span', 'number', `${index + 1}.`), ' ', element('span', 'label', label));
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') press(item, index);
    });
    group.append(button);
  }
  return group;
}

export const view = {
  /** A letter; `press(item, index)` is called when one of its choices is taken. */
  letter(item, press) {
    const made = bubble(item, 'Trợ lý');
    // Above its words, as on a messenger.
    for (const file of item.files ?? [])
      made.querySelector('.unseen').after(file.kind === 'image' ? photo(file) : download(file));
    if (item.choices.length > 0) made.append(choicesOf(item, press));
    put(made, false);
    view.used(item);
  },

  /** An own message; `again(item)` is called by the button of one that failed. */
  mine(item, again) {
    const made = bubble(item, 'Tôi');
    const retry = element('button', 'retry', 'Gửi lại');
    retry.type = 'button';
    retry.addEventListener('click', () => again(item));
    made.append(element('p', 'state'), retry);
    put(made, true);
    view.state(item);
  },

  /** The state of an own message. */
  state(item) {
    const made = bubbleOf(item.id);
    if (!made) return;
    const isFailed = item.state === 'failed';
    const state = made.querySelector('.state');
    made.dataset.state = item.state;
    // That it goes well need not be read out.
    state.setAttribute('aria-live', isFailed ? 'assertive' : 'off');
    state.textContent = item.note || STATE_WORDS[item.state];
    made.querySelector('.retry').hidden = !isFailed;
    if (isAtEnd) toEnd();
  },

  /** The choices of a letter as they stand: once one was taken none can be pressed. They keep the focus they have. */
  used(item) {
    const isUsed = item.used !== null;
    for (const [index, button] of bubbleOf(item.id)?.querySelectorAll('.choice').entries() ?? []) {
      button.setAttribute('aria-disabled', String(isUsed));
      button.tabIndex = isUsed ? -1 : 0;
      button.classList.toggle('taken', item.used === index);
    }
  },

  remove(id) {
    bubbleOf(id)?.remove();
  },

  clear() {
    log.replaceChildren();
  },

  /** While the history is put back, screen readers do not read it out. */
  restoring(isBusy) {
    log.setAttribute('aria-busy', String(isBusy));
  },

  /** One line above the composer; "" takes it away. */
  status(words) {
    if (status.textContent !== words) status.textContent = words;
  },

  /** A letter came: the tab's title says so while nobody looks. */
  unread() {
    if (!document.hidden) return;
    unread++;
    document.title = `(${unread}) ${title}`;
  },
};

newer.addEventListener('click', () => {
  toEnd();
  log.focus();
});
log.addEventListener('scroll', look);
// The keyboard, the status line and the note about readers take room from the conversation.
new ResizeObserver(() => {
  if (isAtEnd) toEnd();
}).observe(log);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  unread = 0;
  document.title = title;
});
