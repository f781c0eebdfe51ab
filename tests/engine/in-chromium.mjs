// A page that fills in a worksheet with the published engine: it calls no other host, and what it makes can be read.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/browser.mjs';
import { serve } from '../browser/server.mjs';
import { answersIn, differences, sheet } from '../sheets/program.mjs';
import { Report } from '../validate/report.mjs';
import { assetName } from './published.mjs';

const [publicFolder, folder] = process.argv.slice(2);
const report = new Report('engine in Chromium');
const answers = { wens: 'Łucja zegt مرحبا 😀', l1_streefdatum: '2027-06-01' };

const server = await serve(publicFolder);
const browser = await launch();
const page = await (await browser.newContext()).newPage();
const requests = [];
const complaints = [];
page.context().on('request', (request) => requests.push(request.url()));
page.on('console', (message) => complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));

await page.goto(`${server.origin}/werkbladen/rg-plan/`);
const script = `/assets/${assetName(publicFolder, 'engine.js')}`;
report.result('nothing is loaded before a PDF is asked for', requests.filter((url) => /engine|program/.test(url)));
const fill = (name, data) => page.evaluate(async ([address, sheetName, json]) => {
  const { filledSheet } = await import(address);
  try {
    const bytes = await filledSheet(sheetName, json);
    return { pdf: [...bytes] };
  } catch (error) {
    return { message: error.message };
  }
}, [script, name, JSON.stringify(data)]);

const [{ pdf, message }, second, wrong] = [
  await fill('rg-plan', answers), await fill('rg-plan', {}), await fill('rg-plan', { l1_streefdatum: 'gisteren' })];
report.result('a worksheet is filled in', pdf ? [] : [message]);
if (pdf) {
  const file = join(folder, 'chromium.pdf');
  writeFileSync(file, Uint8Array.from(pdf));
  report.result('its answers can be read', differences(answers, answersIn(file)));
}
report.result('another after it', second.pdf ? [] : [second.message]);
report.result('a wrong answer is refused', wrong.message ? [] : ['it made a PDF']);
report.result('no other host is called', requests.filter((url) => !url.startsWith(server.origin)));
report.result('the page has nothing to complain of', complaints);

await browser.close();
server.close();
