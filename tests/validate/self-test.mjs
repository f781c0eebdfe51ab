// Each check accepts what is good and says what is wrong with what is broken. Run by tests/validate/run --self-test.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { archive, book, chapter, folderOf, form, page, prose, styleSheet } from './fixtures.mjs';

/** Runs one check on a folder of these files and gives its exit status and what it printed. */
async function check(name, files) {
  const folder = folderOf(files);
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const result = await new Promise((resolve) => {
    execFile(process.execPath, [script, folder], (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, printed: stdout + stderr });
    });
  });
  rmSync(folder, { recursive: true });
  return result;
}

/** Expects the check to pass `good`, and to fail every file of `broken` ({path: [content, what it must say]}). */
function tryOut(name, good, broken) {
  describe(name, { concurrency: 2 }, () => {
    test('accepts good files', async () => {
      const { status, printed } = await check(name, good);
      assert.equal(status, 0, printed);
      assert.match(printed, /^ok - /m);
    });
    test('tells what is wrong', async () => {
      const contents = Object.entries(broken).map(([path, [content]]) => [path, content]);
      const { status, printed } = await check(name, { ...good, ...Object.fromEntries(contents) });
      assert.equal(status, 1, printed);
      for (const [path, [, complaint]] of Object.entries(broken)) {
        assert.match(complaintsAbout(path, printed), complaint);
      }
    });
    test('does not pass an empty folder', async () => {
      const { status, printed } = await check(name, {});
      assert.equal(status, 1, printed);
    });
  });
}

/** The indented lines below every 'not ok' of a file. */
function complaintsAbout(path, printed) {
  return printed.split(/^(?=not ok - |ok - )/m)
    .filter((result) => result.startsWith('not ok') && result.split('\n')[0].includes(path))
    .map((result) => result.slice(result.indexOf('\n') + 1))
    .join('');
}

const goodForm = await form();
const cutOff = goodForm.subarray(0, goodForm.length / 2);
const goodSite = {
  'index.html': page({ body: '<a href="a/#inhoud">a</a>' }),
  'a/index.html': page().replace('style.css', '../style.css'),
  'style.css': styleSheet,
};

tryOut('pdf-syntax', { 'good.pdf': goodForm }, { 'cut-off.pdf': [cutOff, /damaged/] });

tryOut('pdf-ua', { 'good.pdf': goodForm }, {
  'cut-off.pdf': [cutOff, /exception/i],
  'sub/undescribed.pdf': [await form({ described: false }), /7\.18\.1/],
});

tryOut('pdf-a', { 'good.pdf': await archive(), 'form.pdf': goodForm }, {
  'colour.pdf': [await archive({ content: '1 0 0 rg 0 0 99 99 re f' }), /6\.2\.4\.3.*DeviceRGB/],
  'unclaimed.pdf': [await archive({ claimed: false }), /does not say it is PDF\/A-2a/],
});

tryOut('forms', { 'good.pdf': goodForm }, {
  'hidden.pdf': [await form({ onPage: false }), /dag: pdf-lib has choice "" for no such field/],
  'split.pdf': [await form({ merged: false }), /PDFium has text "hallo" for text "ë é ï €"/],
});

tryOut('html', goodSite, {
  'error.html': [page({ body: '<p>Een <div>blok</div> in een alinea</p>' }), /error: No “p” element in scope/],
  'inline.html': [page({ head: '<script>0</script>' }), /Inline script violates Content Security Policy/],
  'warning.html': [page({ body: '<section><p>Zonder kop</p></section>' }), /warning: Section lacks heading/],
});

tryOut('links', goodSite, {
  'page.html': [page({ body: '<a href="weg/">weg</a>' }), /there is no weg\/index.html/],
  'folder.html': [page({ body: '<a href="a">a</a>' }), /its page is at a\//],
  'fragment.html': [page({ body: '<a href="a/#weg">a</a>' }), /a\/index.html has no id 'weg'/],
  'image.html': [page({ body: '<img src="a.png" srcset="a.png 1x, b.png 2x" alt="">' }), /there is no b.png/],
  '404.html': [page(), /relative, on a page shown anywhere/],
  'other.css': ['p { background: url("weg.png") }', /there is no weg.png/],
});

const elsewhere = 'https://elders.invalid';
const policyElement = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
tryOut('self-contained', goodSite, {
  'script.html': [page({ head: `<script src="${elsewhere}/x.js"></script>` }), /<script> would load/],
  'preconnect.html': [page({ head: `<link rel="preconnect" href="${elsewhere}">` }), /<link> would load/],
  'protocol.html': [page({ body: '<img src="//elders.invalid/x.png" alt="">' }), /<img> would load/],
  'style.html': [page({ body: `<p style="background: url(${elsewhere}/x.png)">x</p>` }), /<p> style would load/],
  'form.html': [page({ body: `<form action="${elsewhere}/"><button>Stuur</button></form>` }), /<form> would send to/],
  'unguarded.html': [page({ policy: '' }), /no Content-Security-Policy/],
  'late.html': [page({ policy: '', head: policyElement }), /no Content-Security-Policy/],
  'loose.html': [page({ policy: `default-src 'self'; img-src ${elsewhere}` }), /img-src of the policy lets in https/],
  'inline.html': [page({ policy: "default-src 'self' 'unsafe-inline'" }), /policy has 'unsafe-inline'/],
  'other.css': [`@import "${elsewhere}/x.css";`, /style sheet would load/],
  'other.js': [`fetch('${elsewhere}/x.json');`, /script would load/],
});

// The first word goes on on the second line, the table on the second page, the note stands at the foot.
const opening = ['Hoofdstuk 1', 'Proef', 'Een groep is1 van de cli', 'ënt, zegt dit (voorbeeld.nl) boek. Zie tabel 1.1 (p. 2).'];
const rest = ['Meer staat elders.'];
const note = ['1 Zo heet dat.'];
const table = ['Tabel 1.1', 'Rol', 'Naaste'];
const first = (...lines) => [...lines, 'Boek 1'];
const second = (...lines) => [...lines, '1 Proef', 'Boek 2'];
const pagesOf = (...names) => Object.fromEntries(names.map((name) => [`${name}/index.html`, chapter]));
tryOut('text', {
  ...pagesOf('goed', 'goed2', 'woord', 'orde', 'noot', 'tabel', 'erbij', 'spatie', 'streepje', 'kop'),
  'goed.pdf': await prose(first(...opening, ...table, ...rest, ...note)),
  'goed2.pdf': await prose(first(...opening, 'Meer', ...note), second(...table, 'staat elders.')),
}, {
  'woord.pdf': [await prose(first(...opening, ...table, 'Meer elders.', ...note)), /expected 'staat'/],
  'orde.pdf': [await prose(first(...rest, ...opening, ...table, ...note)), /expected 'Hoofdstuk'/],
  'noot.pdf': [await prose(first(...opening, ...table, ...rest)), /words of notes are missing: 1 Zo heet dat/],
  'tabel.pdf': [await prose(first(...opening, ...rest, ...note)), /expected 'Tabel 1.1 Rol Naaste'/],
  'erbij.pdf': [await prose(first(...opening, ...table, ...rest, 'Te veel.', ...note)), /expected 'Bronnen'/],
  'spatie.pdf': [await prose(first(...opening, ...table, 'Meerstaat elders.', ...note)), /expected 'Meer'/],
  'streepje.pdf': [await prose(first(...opening.slice(0, 2), 'Een groep is1 van de cli-', ...opening.slice(3), ...table,
    ...rest, ...note)), /expected 'cliënt,'/],
  'kop.pdf': [await prose(first(...opening, ...table), ['Meer staat elders.', ...note, 'Boek 2']), /no running head/],
});

tryOut('book', { 'praktijkboek.pdf': await book() }, {
  'praktijkboek-a.pdf': [await book({ inContents: '1' }), /1\.1 Kop 1' leads to page 2/],
  'praktijkboek-b.pdf': [await book({ inReference: '3' }), /says 'paragraaf 1\.1 \(p\. 3'/],
  'praktijkboek-c.pdf': [await book({ inIndex: '1' }), /Register: 'kop, 1' leads to page 2/],
  'praktijkboek-d.pdf': [await book({ bookmark: '1.1 Elders' }), /no line for the bookmark '1\.1 Elders'/],
});
