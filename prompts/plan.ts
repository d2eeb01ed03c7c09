/** How a place in a plan is named, and what is said first of an old plan. */

const SPECIAL: Record<string, string> = { 'can-cu': 'phần mở đầu', 'noi-nhan': 'phần nơi nhận' };

export const planWords = {
  /** "II/1/1.1/đ" is read "mục II.1.1.đ": the printed numbers joined, each once. */
  clause: (path: string): string => {
    if (SPECIAL[path]) return SPECIAL[path];
    if (path.startsWith('fn')) return `chú thích ${path.slice(2)}`;
    if (path.startsWith('PL')) return 'phụ lục';
    const parts: string[] = [];
    for (const part of path.split('/')) {
      const label = part.replace(/#\d+$/, '');
      const last = parts.at(-1);
      if (last && label.startsWith(`${last}.`)) parts[parts.length - 1] = label;
      else parts.push(label);
    }
    return `mục ${parts.join('.')}`;
  },
  place: (plan: string, path: string): string => `${plan}, ${planWords.clause(path)}`,
  expired: (year: number): string => `Lưu ý: kế hoạch này là của năm ${year}, cần xác nhận còn áp dụng hay không.`,
  levelGone: (year: number): string =>
    `Lưu ý: kế hoạch này ban hành năm ${year}; từ 01/7/2025 không còn cấp huyện, cần xác nhận nơi nhận mới.`,
};
