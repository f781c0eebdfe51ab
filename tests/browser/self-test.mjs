// pages.test.mjs passes a good page and fails each broken one at the step that looks for what is broken. Run by
// tests/browser/run --self-test.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf, page, styleSheet } from '../validate/fixtures.mjs';

const quiet = 'loads without a complaint or a call to another host';
const narrow = 'does not scroll sideways on a phone';
const skip = 'offers to skip to its content at the first Tab';
const dark = ['has contrast in the dark on a desk', 'has contrast in the dark on a phone'];
const accessible = ['is accessible on a desk', 'is accessible on a phone'];

const css = (href) => `<link rel="stylesheet" href="${href}">`;
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Pages by name, each with the steps it must fail. */
const pages = {
  good: [page(), []],
  'inline-script': [page({ head: '<script>0</script>' }), [quiet]],
  'missing-image': [page({ body: '<img src="weg.png" alt="">' }), [quiet]],
  'other-host': [page({ body: '<img src="http://localhost:9/x.png" alt="">', policy: '' }), [quiet]],
  'without-alt': [page({ body: `<img src="${pixel}">` }), accessible],
  'faint-in-the-dark': [page({ head: css('faint.css') }), dark],
  wide: [page({ body: `<p>${'x'.repeat(200)}</p>` }), [narrow]],
  'without-skip-link': [page().replace(/<a href="#inhoud">.*<\/a>/, ''), [skip]],
  'hidden-skip-link': [page({ head: css('hidden.css') }), [skip]],
};

const folder = folderOf({
  ...Object.fromEntries(Object.entries(pages).map(([name, [text]]) => [`${name}.html`, text])),
  'style.css': styleSheet,
  'faint.css': '@media (prefers-color-scheme: dark) { p { color: #333 } }',
  'hidden.css': 'body > a { position: absolute; left: -999px }',
});
let printed;

before(async () => {
  const script = fileURLToPath(new URL('run', import.meta.url));
  printed = await new Promise((resolve) => {
    execFile(script, [folder], { maxBuffer: 1 << 26 }, (error, output, errors) => resolve(output + errors));
  });
});
after(() => rmSync(folder, { recursive: true }));

for (const [name, [, expected]] of Object.entries(pages)) {
  test(name, () => {
    const steps = [...printed.matchAll(new RegExp(`^(ok|not ok) - pages: /${name}\\.html: (.*)$`, 'gm'))];
    assert.notEqual(steps.length, 0, printed);
    const failed = steps.filter(([, verdict]) => verdict === 'not ok').map(([, , step]) => step);
    assert.deepEqual(failed.sort(), [...expected].sort());
  });
}
