/** Runs inside the page (through `page.evaluate`): contrast of every text shown, and the size of everything pressed. */
(() => {
  const parse = (color) => {
    const [r, g, b, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement)
      layers.push(parse(getComputedStyle(each).backgroundColor));
    return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
  };
  const contrast = (one, two) => {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');
  const hasOwnText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const nameOf = (element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;

  const texts = [...document.body.querySelectorAll('*')].filter((each) => isShown(each) && hasOwnText(each));
  const faint = texts
    .map((each) => {
      const ground = groundOf(each);
      const ratio = contrast(over(parse(getComputedStyle(each).color), ground), ground);
      return { name: nameOf(each), ratio: Math.round(ratio * 100) / 100 };
    })
    .filter((each) => each.ratio < 4.5);

  const pressed = [...document.querySelectorAll('button, a, summary, textarea')].filter(isShown);
  const small = pressed
    .map((each) => ({ name: nameOf(each), ...each.getBoundingClientRect().toJSON() }))
    .filter((each) => each.width < 44 || each.height < 44)
    .map((each) => `${each.name} ${Math.round(each.width)}×${Math.round(each.height)}`);

  const root = document.documentElement;
  return { texts: texts.length, faint, small, sideways: root.scrollWidth - root.clientWidth };
})();
