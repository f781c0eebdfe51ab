// Worksheets in a real browser: filled in, kept, handed to the program and back, carried to the next, wiped.
// Run by tests/browser/run --sheets, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { answersIn, sheet } from '../sheets/program.mjs';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { everythingKept, fillByKeyboard, open, openSheet, pressButton, savedAnswers, savedFile, tabTo } from './sheet-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve(process.env.PUBLIC_DIR);
const browser = await launch();
const folder = mkdtempSync(join(tmpdir(), 'praktijkboek-'));
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

let page;
const own = new Set([server.origin]);
const heard = [];  // requests to other hosts, errors
beforeEach(async () => {
  heard.length = 0;
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !own.has(new URL(request.url()).origin)) heard.push(`request: ${request.url()}`);
  });
  context.on('request', (request) => { if (request.method() !== 'GET' || request.postData()) heard.push(`sent: ${request.url()}`); });
  context.on('console', (message) => { if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`); });
  context.on('weberror', (error) => heard.push(`exception: ${error.error().message}`));
  context.setDefaultTimeout(6000);
  page = await context.newPage();
});
afterEach(async () => {
  await page.context().close();
  assert.deepEqual(heard, []);
});

const plan = {
  groepsnaam: 'De brug', roepnaam: 'Zoë', datum: '2026-05-05', wens: 'Rust.\nEn iets te doen 🙂', hoe_vaak: 'elke drie maanden',
  contact_hoe: ['berichten', 'langskomen'], l1_doel: 'Weer werken met mijn handen', l1_soort: 'maatschappelijk', l1_nu: 0, l1_klaar_als: 7,
  k1_doel: 'Elke week bij mijn zus eten', k1_streefdatum: '2026-06-06',
  hulp: [{ wie: 'Łukasz', doel: 'K1', hoe: 'loopt mee naar de bus' }, { wie: 'فاطمة' }], tekenen: [{}, { naam: 'Anouk' }],
};

/** By name of the control: 'hulp-1-wie'. */
function controlsFor(answers) {
  return new Map(Object.entries(answers).flatMap(([key, value]) => (Array.isArray(value) && typeof value[0] === 'object'
    ? value.flatMap((row, index) => Object.entries(row).map(([column, cell]) => [`${key}-${index + 1}-${column}`, cell]))
    : [[key, value]])));
}

const published = process.env.PUBLIC_DIR;

const keep = () => page.locator('[data-act=keep]').first().click();
const state = () => page.locator('.state-kept').innerText();
const field = (name) => page.locator(`[name="${name}"]`).first();

/** What the program makes of the answers of a browser. */
function throughProgram(name, answers) {
  const data = join(folder, 'answers.json');
  const pdf = join(folder, 'filled.pdf');
  writeFileSync(data, answers);
  sheet('fill', name, data, '-o', pdf);
  return { answers: answersIn(pdf), pdf: readFileSync(pdf) };
}

/** What the program reads in a PDF. */
function answersInBytes(bytes) {
  const pdf = join(folder, 'made.pdf');
  writeFileSync(pdf, bytes);
  return answersIn(pdf);
}

async function accessible() {
  if (!await page.evaluate('typeof axe === "object"')) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }));
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)), []);
}

describe('worksheets', () => {
  test('this site is published with what makes PDFs, and with what works without a network', () => {
    assert.ok(server.nameOf('engine.js'), 'run scripts/engine, then praktijkboek build');
    assert.ok(server.has('service-worker.js'));
  });

  test('the RG-plan is filled in by keyboard only, is there again after reloading, and becomes a PDF', async () => {
    await openSheet(page, server, 'rg-plan');
    await pressButton(page, 'keep');
    await fillByKeyboard(page, controlsFor(plan));
    assert.deepEqual(await savedAnswers(page), plan);
    assert.equal(await state(), 'Bewaard op dit apparaat');
    await accessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible();
    await page.reload();
    assert.deepEqual(await savedAnswers(page), plan);
    const { name, bytes } = await savedFile(page, 'download', () => pressButton(page, 'download'));
    assert.equal(name, 'rg-plan.pdf');
    assert.deepEqual(answersInBytes(bytes), plan);
    assert.deepEqual(bytes, throughProgram('rg-plan', JSON.stringify(plan)).pdf);
  });

  test('a file of the browser is one for the program, and the other way round', async () => {
    await openSheet(page, server, 'rg-plan');
    assert.match(await open(page, 'plan.json', JSON.stringify(plan)), /^Het bestand is geopend\.$/);
    const { name, bytes } = await savedFile(page);
    assert.equal(name, 'rg-plan.json');
    assert.deepEqual(throughProgram('rg-plan', bytes).answers, plan);
    const read = sheet('read', join(folder, 'filled.pdf'), '--format', 'json');
    await open(page, 'gelezen.json', read);
    assert.deepEqual(await savedAnswers(page), plan);
  });

  test('a wrong file is said kindly, and changes nothing', async () => {
    await openSheet(page, server, 'rg-plan');
    await field('roepnaam').fill('Zoë');
    for (const [text, said] of [['%PDF-1.7', /pdf/], ['niets', /geen antwoorden/], ['{"a"', /beschadigd/], ['{"vraag_1": "x"}', /ander werkblad/]]) {
      assert.match(await open(page, 'iets.json', text), said);
    }
    assert.match(await open(page, 'deels.json', '{"roepnaam": "Ali", "datum": "gisteren", "iets": 1}'), /niet overgenomen: iets, datum\./);
    assert.deepEqual(await savedAnswers(page), { roepnaam: 'Ali' });
  });

  test('nothing is kept before somebody wants it, and nothing is left when all is wiped', async () => {
    const nothing = { local: {}, session: {}, databases: 0, cookies: 0 };
    await openSheet(page, server, 'startblad');
    await field('roepnaam').fill('Zoë');
    assert.match(await state(), /^Nog niet bewaard/);
    assert.deepEqual(await everythingKept(page), nothing);
    await keep();
    const kept = await everythingKept(page);
    assert.ok(Object.keys(kept.local).every((key) => key.startsWith('praktijkboek:')));
    assert.match(JSON.stringify(kept.local), /Zoë/);
    await openSheet(page, server, 'rg-plan');
    await field('wens').fill('Rust.');
    await page.locator('[data-act=forget_all]').click();
    await page.locator('dialog [value=no]').click();
    assert.match(JSON.stringify(await everythingKept(page)), /Rust/);
    await page.locator('[data-act=forget_all]').click();
    await page.locator('dialog [value=yes]').click();
    await page.locator('[data-told]').getByText('gewist').waitFor();
    assert.deepEqual(await everythingKept(page), nothing);
    assert.deepEqual(await savedAnswers(page), {});
    await openSheet(page, server, 'startblad');
    assert.deepEqual(await savedAnswers(page), {});
  });

  test('who keeps nothing is told so, and keeps nothing', async () => {
    await openSheet(page, server, 'startblad');
    await page.locator('[data-act=keep_nothing]').click();
    await field('roepnaam').fill('Zoë');
    assert.equal(await state(), 'Er wordt niets bewaard');
    assert.deepEqual((await everythingKept(page)).local, {});
  });

  test('the next sheet begins with what is shared, and with nothing private', async () => {
    await openSheet(page, server, 'sociogram');
    await keep();
    await field('groepsnaam').fill('De brug');
    await field('wie_mis_ik').fill('geheim-een');
    for (const [row, name] of [[1, 'Łukasz'], [2, 'geheim-buurman'], [3, 'Fatima']]) await field(`mensen-${row}-naam`).fill(name);
    for (const row of [1, 3]) await field(`mensen-${row}-misschien_groep`).check();
    await page.getByRole('link', { name: /^Verder naar het volgende werkblad/ }).click();
    await page.waitForURL('**/werkbladen/nominatieblad/**');
    const people = [{ naam: 'Łukasz' }, { naam: 'Fatima' }];
    assert.deepEqual(await savedAnswers(page), { groepsnaam: 'De brug', kandidaten: people, vragen: people });
    assert.match(await page.locator('[data-carried] p').innerText(), /‘Naam van de groep’/);
    assert.doesNotMatch(await page.content(), /geheim/);
    await page.locator('[data-act=undo_carried]').click();
    assert.deepEqual(await savedAnswers(page), {});
  });

  test('the program carries over the same', async () => {
    const told = { groepsnaam: 'De brug', mensen: [{ naam: 'Łukasz', misschien_groep: true }, { naam: 'Bo', ring: '1' }], wie_mis_ik: 'geheim' };
    throughProgram('sociogram', JSON.stringify(told));
    const next = join(folder, 'next.pdf');
    sheet('next', join(folder, 'filled.pdf'), 'nominatieblad', '-o', next);
    await openSheet(page, server, 'sociogram');
    await keep();
    await open(page, 'sociogram.json', JSON.stringify(told));
    await openSheet(page, server, 'nominatieblad');
    assert.deepEqual(await savedAnswers(page), answersIn(next));
  });

  test('rows are added and taken away by keyboard, and come back', async () => {
    await openSheet(page, server, 'rg-plan');
    await field('hulp-4-wie').focus();
    await tabTo(page, '#veld-hulp .add-row');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'hulp-5-wie');
    await page.keyboard.type('Vijf');
    await field('hulp-2-wie').fill('Twee');
    await tabTo(page, '.remove-row');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'hulp-2-wie');
    assert.match(await page.locator('[data-announcer]').innerText(), /^Regel 2 is gewist/);
    assert.deepEqual((await savedAnswers(page)).hulp, [{}, {}, {}, { wie: 'Vijf' }]);
    await page.getByRole('button', { name: 'Zet terug' }).click();
    assert.deepEqual((await savedAnswers(page)).hulp, [{}, { wie: 'Twee' }, {}, {}, { wie: 'Vijf' }]);
    await accessible();
  });

  test('what is computed follows, and is not in the file', async () => {
    await openSheet(page, server, 'agenda');
    await field('onderwerpen-1-minuten').fill('10');
    await field('onderwerpen-2-minuten').fill('2,5');
    assert.equal(await field('minuten_samen').inputValue(), '12,5');
    assert.deepEqual(await savedAnswers(page), { onderwerpen: [{ minuten: 10 }, { minuten: 2.5 }] });
  });

  test('problems are told when asked, with the way to each field', async () => {
    await openSheet(page, server, 'agenda');
    await field('onderwerpen-1-minuten').fill('veel');
    assert.equal(await page.locator('[data-problems]').isVisible(), false);
    await page.locator('[data-act=check]').click();
    assert.equal(await page.evaluate(() => 'problems' in document.activeElement.dataset), true);
    await accessible();
    await page.locator('[data-problems] a', { hasText: 'een getal' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.name), 'onderwerpen-1-minuten');
    assert.equal(await field('onderwerpen-1-minuten').getAttribute('aria-invalid'), 'true');
    await field('onderwerpen-1-minuten').fill('5');
    assert.equal(await field('onderwerpen-1-minuten').getAttribute('aria-invalid'), null);
    assert.deepEqual(await savedAnswers(page), { onderwerpen: [{ minuten: 5 }] });  // saving never waits for it
  });

  test('the sociogram follows the table, and the table follows the sociogram', async () => {
    await openSheet(page, server, 'sociogram');
    await field('mensen-1-naam').fill('Sevda');
    const told = page.locator('.told').first();
    assert.match(await told.innerText(), /Nog zonder plek: Sevda/);
    await field('mensen-1-kring').selectOption('familie');
    await field('mensen-1-ring').selectOption('1');
    await field('mensen-1-lijn').selectOption('gespannen');
    assert.match(await told.innerText(), /In Familie staat Sevda \(heel dichtbij, gespannen\)/);
    const person = page.locator('.person circle').first();
    await person.scrollIntoViewIfNeeded();
    const from = await person.boundingBox();
    const rings = await page.locator('svg.live').boundingBox();
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(rings.x + rings.width * 0.25, rings.y + rings.height * 0.75, { steps: 5 });
    await page.mouse.up();
    assert.match(await told.innerText(), /In Professionals staat Sevda \(verder weg, gespannen\)/);
    assert.deepEqual((await savedAnswers(page)).mensen, [{ naam: 'Sevda', kring: 'professional', ring: '3', lijn: 'gespannen' }]);
    await accessible();
  });

  test('names come to mind one by one, are placed by keyboard, and every step can be undone', async () => {
    await openSheet(page, server, 'sociogram');
    await tabTo(page, '#erbij-tekening');
    for (const name of ['Sevda', 'Łukasz']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    assert.deepEqual((await savedAnswers(page)).mensen, [{ naam: 'Sevda' }, { naam: 'Łukasz' }]);
    await tabTo(page, '.person[data-row="1"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Łukasz, Vrienden en kennissen, dichtbij');
    const placed = { naam: 'Łukasz', kring: 'vrienden', ring: '2' };
    assert.deepEqual((await savedAnswers(page)).mensen, [{ naam: 'Sevda' }, placed]);
    await accessible();
    const undo = async () => {
      await pressButton(page, 'undo');
      return (await savedAnswers(page)).mensen;
    };
    assert.deepEqual(await undo(), [{ naam: 'Sevda' }, { ...placed, kring: 'familie' }]);
    for (let step = 0; step < 2; ++step) await undo();
    assert.deepEqual(await undo(), [{ naam: 'Sevda' }]);
    assert.equal(await undo(), undefined);
    await pressButton(page, 'undo');
    assert.equal(await page.locator('[data-told]').innerText(), 'Er is niets om ongedaan te maken.');
  });

  test('a sociogram has lines between people and tells in words who supports whom, and the PDF shows the same', async () => {
    const map = {
      mensen: [
        { naam: 'Sevda', kring: 'familie', ring: '1', lijn: 'steunend', steun_praktisch: true },
        { naam: 'Emre', kring: 'familie', ring: '2', lijn: 'gespannen' },
        { naam: 'Thea', kring: 'buurt of werk', ring: '2' },
      ],
      onderling: [{ een: 'Sevda', ander: 'Emre', lijn: 'gespannen' }, { een: 'Thea', ander: 'Sevda' }],
    };
    await openSheet(page, server, 'sociogram');
    await open(page, 'sociogram.json', JSON.stringify(map));
    assert.equal(await page.locator('svg.live .between').count(), 2);
    const told = await page.locator('.told').first().innerText();
    for (const words of ['3 namen', 'Praktische hulp: Sevda.', 'Nog niemand voor gezelschap, advies of luisteren en troosten.',
      'Sevda en Emre (gespannen); Thea en Sevda', 'Niemand staat in Professionals']) assert.ok(told.includes(words), `${words}: ${told}`);
    await accessible();
    const { bytes } = await savedFile(page, 'download');
    assert.deepEqual(answersInBytes(bytes), map);
    const json = spawnSync('qpdf', ['--json', '--json-key=qpdf', join(folder, 'made.pdf')], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const alternatives = Object.values(JSON.parse(json.stdout).qpdf[1])
      .filter(({ value }) => value?.['/S'] === '/Figure').map(({ value }) => value['/Alt']).join(' ');
    assert.match(alternatives, /Sevda \(heel dichtbij, steunend\) en Emre \(dichtbij, gespannen\)/);
    const page2 = spawnSync('pdftotext', ['-f', '2', '-l', '2', join(folder, 'made.pdf'), '-'], { encoding: 'utf8' }).stdout;
    for (const name of ['Sevda', 'Emre', 'Thea']) assert.ok(page2.includes(name), `${name}: ${page2}`);
  });

  test('an earlier sheet is drawn beside this one, and its changes are told', async () => {
    const earlier = join(folder, 'eerder.json');
    writeFileSync(earlier, JSON.stringify({ mensen: [
      { naam: 'Sevda', kring: 'familie', ring: '3' }, { naam: 'Joost', kring: 'vrienden', ring: '2' },
    ] }));
    await openSheet(page, server, 'sociogram');
    const now = { mensen: [{ naam: 'Sevda', kring: 'familie', ring: '1' }, { naam: 'Thea', kring: 'buurt of werk', ring: '2' }] };
    await open(page, 'nu.json', JSON.stringify(now));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressButton(page, 'compare')]);
    await chooser.setFiles(earlier);
    const told = page.locator('.told').first();
    await told.getByText('Dichterbij dan eerder: Sevda. Erbij gekomen: Thea. Staat er nu niet: Joost.').waitFor();
    assert.equal(await page.locator('svg.live .earlier').count(), 2);
    assert.deepEqual(await savedAnswers(page), now);
    await accessible();
    await page.locator('[data-act=compare]').click();
    assert.equal(await page.locator('svg.live .earlier').count(), 0);
  });

  test('the numbers of last time come beside those of now', async () => {
    const earlier = join(folder, 'eerder-web.json');
    writeFileSync(earlier, JSON.stringify({ cijfers: [{ nu: 4, vorige: 2 }, {}, { nu: 6 }] }));
    await openSheet(page, server, 'web-positieve-gezondheid');
    await field('cijfers-1-nu').selectOption('7');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressButton(page, 'compare')]);
    await chooser.setFiles(earlier);
    await page.locator('.told').getByText('Bij ‘Lichaam’ staat 7, eerder 4').waitFor();
    assert.deepEqual((await savedAnswers(page)).cijfers, [{ nu: 7, vorige: 4 }, {}, { vorige: 6 }]);
    await accessible();
  });

  test('the web of positive health follows the numbers', async () => {
    await openSheet(page, server, 'web-positieve-gezondheid');
    await field('cijfers-1-nu').selectOption('7');
    await field('cijfers-1-vorige').fill('4');
    assert.match(await page.locator('.told').innerText(), /Bij ‘Lichaam’ staat 7, eerder 4/);
    await accessible();
  });

  test('what is filled in is printed whole, without buttons', async () => {
    const long = 'Een heel lange afspraak over bellen, berichten en langskomen die op geen enkele regel past, tot hier toe.';
    await openSheet(page, server, 'rg-plan');
    await open(page, 'plan.json', JSON.stringify({ ...plan, contact_toelichting: long }));
    const pdf = join(folder, 'printed.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const printed = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
    for (const text of ['Weer werken met mijn handen', 'loopt mee naar de bus', '06-06-2026', 'De brug']) assert.ok(printed.includes(text), text);
    for (const part of long.split(' ')) assert.ok(printed.includes(part), part);
    for (const button of ['Druk af', 'Voeg een regel toe', 'Wis dit werkblad', 'Bewaard op dit apparaat']) assert.ok(!printed.includes(button), button);
    assert.equal(await page.locator('.printed').count(), 0);
  });

  test('after one visit it all works without a network, the PDF too', async () => {
    const host = await serve(published);
    own.add(host.origin);
    await openSheet(page, host, 'rg-plan');
    await pressButton(page, 'keep');
    await fillByKeyboard(page, new Map([['wens', 'Rust.']]));
    await page.locator('html[data-offline=with-pdf]').waitFor({ timeout: 60_000 });
    host.close();
    await page.reload();
    assert.deepEqual(await savedAnswers(page), { wens: 'Rust.' });
    await fillByKeyboard(page, new Map([['roepnaam', 'Zoë']]));
    await page.reload();
    const both = { roepnaam: 'Zoë', wens: 'Rust.' };
    assert.deepEqual(await savedAnswers(page), both);
    const { bytes } = await savedFile(page, 'download', () => pressButton(page, 'download'));
    assert.deepEqual(answersInBytes(bytes), both);
    assert.deepEqual(heard.filter((line) => !line.startsWith('console:')), []);
    heard.length = 0;  // the browser tells its console that the host is gone
  });
});
