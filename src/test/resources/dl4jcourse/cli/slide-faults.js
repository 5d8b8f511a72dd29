// Goes through every slide of an open deck and gives back what a class would not see: content outside its box, formulas that
// were not set, pictures that were not decoded, characters without a glyph. Run by the driver's executeAsyncScript.
const done = arguments[arguments.length - 1];
const TOLERANCE = 1.5;
const faults = [];

const frames = count => new Promise(next => {
  const tick = left => left === 0 ? next() : requestAnimationFrame(() => tick(left - 1));
  tick(count);
});

/** The rectangles of all that is drawn below an element: lines of text, pictures, formulas. */
function* drawn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.data.trim() || node.parentElement.closest('style, mjx-container')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) yield [node.parentElement, box, node.data.trim().slice(0, 40)];
    } else if (node.matches('img, mjx-container > svg, table, pre')) {
      yield [node, node.getBoundingClientRect(), '<' + node.tagName.toLowerCase() + '>'];
    }
  }
}

function outside(box, frame, scale) {
  const far = TOLERANCE * scale;
  return box.left < frame.left - far || box.top < frame.top - far || box.right > frame.right + far || box.bottom > frame.bottom + far;
}

/** Where the page number stands is no place for content. */
function frameOf(section, scale) {
  const box = section.getBoundingClientRect();
  return { left: box.left + 16 * scale, top: box.top + 16 * scale, right: box.right - 16 * scale, bottom: box.bottom - 44 * scale };
}

function checkBoxes(section, place) {
  const scale = section.getBoundingClientRect().width / section.offsetWidth;
  const frame = frameOf(section, scale);
  for (const [element, box, what] of drawn(section)) {
    const code = element.closest('pre');
    if (outside(box, frame, scale)) faults.push(place + ': outside the slide: ' + what);
    else if (code && outside(box, code.getBoundingClientRect(), scale)) faults.push(place + ': outside its block: ' + what);
  }
}

async function decodes(address) {
  const image = new Image();
  image.src = address;
  return image.decode().then(() => image.naturalWidth > 0, () => false);
}

async function checkPictures(page, place) {
  const addresses = [...page.querySelectorAll('section img')].map(image => image.src);
  for (const figure of page.querySelectorAll('figure')) {
    const url = /url\("(.*)"\)/s.exec(getComputedStyle(figure).backgroundImage);
    if (url) addresses.push(url[1]);
  }
  for (const address of addresses) {
    if (!address.startsWith('data:') || !await decodes(address)) faults.push(place + ': not a picture: ' + address.slice(0, 60));
  }
}

/** MathJax frames an error, and shows a command that it does not know in red. */
function checkFormulas(section, place) {
  if (section.querySelector('[data-mml-node="merror"], [data-mml-node="mtext"][fill="red"]')) faults.push(place + ': a formula has an error');
  const text = [...section.querySelectorAll('h1, h2, p, li, td, th')].map(e => e.innerText).join('\n');
  if (text.includes('$')) faults.push(place + ': a formula was not set: ' + /.{0,20}\$.{0,20}/.exec(text)[0]);
}

/** Draws a character; one without a glyph looks like a code point that no font has. */
function glyphs(family) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return character => {
    paper.clearRect(0, 0, 32, 32);
    paper.font = '24px ' + family;
    paper.fillText(character, 2, 26);
    return paper.getImageData(0, 0, 32, 32).data.join();
  };
}

function checkGlyphs() {
  const draw = glyphs(getComputedStyle(document.querySelector('section')).fontFamily);
  const tofu = new Set(['\u{10fffd}', '\u{effff}', '\u0378'].map(draw));
  const text = [...document.querySelectorAll('section')].map(section => section.innerText || section.textContent).join('');
  const missing = [...new Set(text)].filter(character => /[\u3000-\u9fff\uff00-\uffef]/.test(character))
    .filter(character => character !== '\u3000' && tofu.has(draw(character)));
  if (missing.length > 0) faults.push('no glyph for: ' + missing.join(' '));
}

(async () => {
  await document.fonts.ready;
  const pages = [...document.querySelectorAll('svg[data-marpit-svg]')];
  for (let k = 0; k < pages.length; k++) {
    location.hash = '#' + (k + 1);
    await frames(3);
    const place = 'slide ' + (k + 1);
    const section = pages[k].querySelector('section:not([data-marpit-advanced-background="background"]):not([data-marpit-advanced-background="pseudo"])');
    checkBoxes(section, place);
    checkFormulas(section, place);
    await checkPictures(pages[k], place);
  }
  checkGlyphs();
  done(faults);
})().catch(error => done(['the check itself failed: ' + error]));
