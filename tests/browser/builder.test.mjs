// A pack as a trainer composes it on the website: by keyboard, as YAML that the program takes, as a PDF that is the
// program's to the byte, with nothing asked of another host and nothing kept.
// Run by tests/browser/run --builder, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const handbook = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'builder-'));
const server = await serve(process.env.PUBLIC_DIR);
const browser = await launch();
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

async function opened(options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const asked = [];
  const complaints = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto(`${server.origin}/pakketten/bouwer/`);
  return { context, page, asked, complaints };
}

const chosenTitles = (page) => page.locator('.chosen-title').allTextContents();
const told = (page) => page.textContent('[data-told]');

async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(act)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Ticks a part as a click on its words does, also where it is folded away. */
const tick = (page, value) => page.locator(`input[value="${value}"]`).evaluate((box) => {
  const fold = box.closest('details');
  if (fold) fold.open = true;
  box.click();
});

/** What `praktijkboek pack` makes of a file. */
function printed({ name, bytes }, ...words) {
  const project = join(folder, 'project');
  cpSync(join(handbook, 'content'), join(project, 'content'), { recursive: true });
  for (const part of ['site', 'templates', 'themes']) {
    rmSync(join(project, part), { force: true });
    symlinkSync(join(handbook, part), join(project, part));
  }
  writeFileSync(join(project, 'content/packs', name), bytes);
  const pdf = join(folder, 'program.pdf');
  const run = spawnSync(join(handbook, 'build/release/praktijkboek'),
    ['pack', '--project', project, name.replace('.yaml', ''), '-o', pdf, ...words], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return { pdf: readFileSync(pdf), pages: Number(run.stdout.split('\t')[1]) };
}

test('parts are chosen and put in order by keyboard', async () => {
  const { context, page, complaints } = await opened();
  await page.focus('input[value="sheet:rg-plan"]');
  await page.keyboard.press('Space');
  await page.focus('input[value="deck:acht-vaardigheden"]');
  await page.keyboard.press('Space');
  await page.focus('#tabblad');
  await page.keyboard.type('Dag "één": samen');
  await page.keyboard.press('Enter');
  assert.deepEqual(await chosenTitles(page), ['RG-plan', 'Acht vaardigheden', 'Tabblad: Dag "één": samen']);
  await page.focus('.chosen > li:nth-child(3) [data-move="up"]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  assert.deepEqual(await chosenTitles(page), ['Tabblad: Dag "één": samen', 'RG-plan', 'Acht vaardigheden']);
  assert.equal(await page.evaluate(() => document.activeElement.closest('.chosen') !== null), true);
  await page.focus('.chosen > li:nth-child(2) [data-move="away"]');
  await page.keyboard.press('Enter');
  assert.deepEqual(await chosenTitles(page), ['Tabblad: Dag "één": samen', 'Acht vaardigheden']);
  assert.equal(await page.isChecked('input[value="sheet:rg-plan"]'), false);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('what is missing is said, where it can be mended', async () => {
  const { context, page } = await opened();
  await page.click('[data-act="pack"]');
  assert.match(await told(page), /Kies eerst/);
  await tick(page, 'chapter:het-plan-maken');
  await page.fill('#titel', '');
  await page.click('[data-act="pdf"]');
  assert.match(await told(page), /titel/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'titel');
  await page.fill('#titel', 'Map');
  await page.fill('#mail', 'huis@example.org');
  await page.click('[data-act="pack"]');
  assert.match(await told(page), /naam van de organisatie/);
  await context.close();
});

test('the program takes every kind of part, and the browser makes the same PDF of them', async (context) => {
  const { context: tab, page, asked, complaints } = await opened();
  const parts = await page.locator('input[name="part"]').evaluateAll((boxes) => boxes.map(({ value }) => value));
  const first = [...new Map(parts.map((value) => [value.split(':')[0], value]).reverse()).values()].reverse();
  assert.deepEqual(first.map((value) => value.split(':')[0]).sort(),
    ['appendix', 'cards', 'chapter', 'deck', 'exercise', 'paragraph', 'programme', 'sheet', 'skill', ...parts.some((value) => value.startsWith('front:')) ? ['front'] : []].sort());
  for (const value of first) await tick(page, value);
  await page.selectOption('#dias', 'hand-out-2');
  await page.fill('#tabblad', 'Dag: "één" # – ’s middags');
  await page.click('[data-act="divider"]');
  await page.fill('#titel', 'Map voor Zoë: ‘samen’ & "verder"');
  await page.fill('#over', 'Eén zin.\nEn nog één: \\ %');
  await page.selectOption('#voor_wie', 'deelnemer');
  await page.fill('#naam', 'Huis: de Linde');
  await page.fill('#adres', 'Dorpsstraat 1\n1234 AB Dorp');
  await page.fill('#mail', 'linde@example.org');
  await page.fill('#kleur_1', '#344d18');
  await page.evaluate(axe);
  await context.test('the page is accessible with all of it', async () => {
    const { violations } = await page.evaluate(() => globalThis.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  });

  const pack = await saved(page, '[data-act="pack"]');
  assert.equal(pack.name, 'map-voor-zoe-samen-verder.yaml');
  const organisation = await saved(page, '[data-act="organisation"]');
  assert.equal(organisation.name, 'huis-de-linde.yaml');
  const file = join(folder, organisation.name);
  writeFileSync(file, organisation.bytes);
  assert.equal(await page.textContent('[data-command]'),
    'praktijkboek pack map-voor-zoe-samen-verder --organisation huis-de-linde.yaml');
  const expected = printed(pack, '--organisation', file);

  assert.deepEqual(asked.filter((address) => /engine|program/.test(address)), []);  // nothing of it before it is asked for
  await page.click('[data-act="pdf"]');
  await page.waitForSelector('[data-made] a', { timeout: 120_000 });
  assert.match(await told(page), new RegExp(`: ${expected.pages} bladzijden, `));
  const made = await saved(page, '[data-made] [download]');
  assert.equal(made.name, 'map-voor-zoe-samen-verder.pdf');
  assert.ok(made.bytes.equals(expected.pdf), `${made.bytes.length} bytes for ${expected.pdf.length}`);

  await page.fill('#titel', 'Een andere map');
  assert.equal(await page.isVisible('[data-made] a'), false);
  assert.deepEqual(asked.filter((address) => !address.startsWith(server.origin) && !address.startsWith('blob:')), []);
  assert.deepEqual(complaints, []);
  const kept = await page.evaluate(async () => [
    Object.keys(localStorage), document.cookie, (await indexedDB.databases()).length, await caches.keys()]);
  assert.deepEqual(kept, [[], '', 0, []]);
  await tab.close();
});

test('pages are counted while parts are chosen, once the engine is there', async () => {
  const { context, page, asked, complaints } = await opened();
  const sum = (text) => page.waitForFunction((expected) => document.querySelector('[data-count]').textContent.includes(expected), text, { timeout: 120_000 });
  await page.click('[data-act="count"]');
  await sum('Kies eerst');
  assert.deepEqual(asked.filter((address) => /engine|program/.test(address)), []);
  await tick(page, 'sheet:rg-plan');
  await page.focus('[data-act="count"]');
  await page.keyboard.press('Enter');
  await sum('bladzijden, ');
  assert.equal(await page.isVisible('[data-act="count"]'), false);
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-count')), true);
  const pages = Number.parseInt(await page.textContent('[data-count]'), 10);
  await page.fill('#notities', '5');
  await sum(`${pages + 3} bladzijden, ${Math.ceil((pages + 3) / 2)} vellen`);
  await page.fill('#kosten', '6');
  const euros = ((pages + 3) * 0.06).toFixed(2).replace('.', ',');
  await sum(`€ ${euros}, bij 6 cent`);
  await page.check('#boekje');
  await sum(`${Math.ceil((pages + 3) / 4) * 2} bedrukte kanten`);
  for (const box of ['omslag', 'inhoud', 'achterkant']) await page.uncheck(`#${box}`); // the newest of many is counted
  await page.fill('#notities', '0');
  await page.uncheck('#boekje');
  const [, sheet] = /^(\d+) bladzijde/.exec(await page.waitForFunction((before) => {
    const text = document.querySelector('[data-count]').textContent;
    return Number.parseInt(text, 10) < before - 4 && !text.includes('kanten') && text;
  }, pages, { timeout: 120_000 }).then((found) => found.jsonValue()));
  assert.equal(Number(sheet), pages - 5); // two of notes, cover, contents, back
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a booklet in greys, with the days of the programme for a calendar, is what the program makes', async () => {
  const { context, page, complaints } = await opened();
  assert.equal(await page.isVisible('[name="date"]'), false);
  await tick(page, 'programme:korte-kennismaking');
  assert.equal(await page.locator('[name="date"]:visible').count(), 1);
  await page.selectOption('#papier', 'a5');
  await page.check('#boekje');
  await page.check('#zwart_wit');
  await page.fill('[name="date"] >> nth=0', '2027-02-03');
  await page.fill('#titel', 'Boekje');
  assert.equal(await page.textContent('[data-command]'),
    'praktijkboek pack boekje --date 2027-02-03 --booklet --black-and-white');
  const pack = await saved(page, '[data-act="pack"]');
  const expected = printed(pack, '--date', '2027-02-03', '--booklet', '--black-and-white');
  await page.click('[data-act="pdf"]');
  await page.waitForSelector('[data-made] a', { timeout: 120_000 });
  const made = await saved(page, '[data-made] [download$=".pdf"]');
  assert.equal(made.name, 'boekje-boekje.pdf');
  assert.ok(made.bytes.equals(expected.pdf), `${made.bytes.length} bytes for ${expected.pdf.length}`);
  const days = await saved(page, '[data-made] [download$=".ics"]');
  assert.equal(days.name, 'boekje-boekje.ics');
  assert.equal(days.bytes.toString(), readFileSync(join(folder, 'program.ics'), 'utf8'));
  assert.deepEqual(complaints, []);
  await context.close();
});

test('on a small screen nothing is behind the sum', async () => {
  const { context, page } = await opened({ viewport: { width: 360, height: 640 } });
  const behind = () => page.evaluate(() => {
    const at = document.activeElement.getBoundingClientRect();
    const sum = document.querySelector('[data-sum]').getBoundingClientRect();
    return document.activeElement.closest('[data-sum]') === null && at.bottom > sum.top + 1 && at.top < sum.bottom;
  });
  await page.focus('input[name="part"] >> nth=0');
  for (let i = 0; i < 40; ++i) {
    await page.keyboard.press('Tab');
    assert.equal(await behind(), false, await page.evaluate(() => document.activeElement.outerHTML));
  }
  await tick(page, 'sheet:rg-plan');
  await page.focus('[data-act="pdf"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-made] a', { timeout: 120_000 });
  for (const link of await page.locator('[data-made] a').all()) {
    await link.focus();
    assert.equal(await behind(), false);
  }
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await context.close();
});

test('a programme of two days asks for both', async () => {
  const { context, page } = await opened();
  await tick(page, 'programme:tweedaagse');
  assert.equal(await page.locator('[name="date"]:visible').count(), 2);
  await page.fill('#dag_1', '2027-01-12');
  await page.click('[data-act="pdf"]');
  assert.match(await told(page), /voor elke dag/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'dag_2');
  await context.close();
});

test('a logo stands on the cover, with its alternative', async () => {
  const { context, page, complaints } = await opened();
  await tick(page, 'chapter:het-plan-maken');
  await page.fill('#naam', 'Huis');
  await page.setInputFiles('#logo', join(handbook, 'content/organisations/voorbeeld.svg'));
  const { bytes } = await saved(page, '[data-act="organisation"]');
  assert.match(bytes.toString(), /^logo: "voorbeeld.svg"\nlogo_alt: "Logo van Huis"$/m);
  await page.click('[data-act="pdf"]');
  await page.waitForSelector('[data-made] a', { timeout: 120_000 });
  const file = join(folder, 'logo.pdf');
  writeFileSync(file, (await saved(page, '[data-made] [download]')).bytes);
  const listed = spawnSync('pdfimages', ['-list', file], { encoding: 'utf8' }).stdout;
  assert.match(listed, /image +[1-9]\d{2,3} +[1-9]\d{2,3} +rgb/); // in the dots that paper shows
  assert.match(spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).stdout, /Figure/);
  assert.deepEqual(complaints, []);

  const png = join(handbook, 'tests/engine/images/kringen.png');
  await page.setInputFiles('#logo', png);
  cpSync(png, join(folder, 'kringen.png'));
  const theirs = await saved(page, '[data-act="organisation"]');
  writeFileSync(join(folder, theirs.name), theirs.bytes);
  const expected = printed(await saved(page, '[data-act="pack"]'), '--organisation', join(folder, theirs.name));
  await page.click('[data-act="pdf"]');
  await page.waitForSelector('[data-made] a', { timeout: 120_000 });
  const made = (await saved(page, '[data-made] [download]')).bytes;
  assert.ok(made.equals(expected.pdf), `${made.length} bytes for ${expected.pdf.length}`);

  await page.setInputFiles('#logo', { name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') });
  await page.waitForSelector('p:has(#logo[aria-invalid]) > .wrong');
  await page.click('[data-act="pdf"]');
  await page.waitForFunction(() => document.querySelector('[data-told]').textContent.includes('brief.png'));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'logo');
  await context.close();
});

test('a pack that cannot be made says why', async () => {
  const { context, page } = await opened();
  await tick(page, 'chapter:het-plan-maken');
  await page.fill('#naam', 'Huis');
  await page.fill('#kleur_1', '#e0e0e0');
  await page.click('[data-act="pdf"]');
  await page.waitForFunction(() => document.querySelector('[data-told]').textContent.includes('niet gemaakt'), null, { timeout: 120_000 });
  assert.match(await told(page), /te licht.*donkerder/);
  assert.equal(await page.getAttribute('[data-told] a', 'href'), '#kleur_1');
  assert.equal(await page.getAttribute('#kleur_1', 'aria-invalid'), 'true');
  assert.match(await page.textContent(`#${await page.getAttribute('#kleur_1', 'aria-describedby')}`), /te licht/);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  assert.equal(await page.isVisible('[data-made] a'), false);
  await page.fill('#kleur_1', '#344d18'); // counted again, as the engine is there
  await page.waitForSelector('#kleur_1:not([aria-invalid])', { timeout: 120_000 });
  await context.close();
});
