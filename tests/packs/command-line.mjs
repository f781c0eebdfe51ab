// What the command promises: its exit status, a located message, and nothing written after a mistake; calendars, booklets
// and costs.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report, filesBelow } from '../validate/report.mjs';
import { handbook, organisations, praktijkboek } from './project.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('command line');
const at = (name) => join(folder, 'command-line', name);
mkdirSync(at('.'), { recursive: true });

const organisation = (name, changes) => {
  writeFileSync(at(`${name}.yaml`), `name: Huis\n${changes}`);
  return ['--organisation', at(`${name}.yaml`)];
};
writeFileSync(at('cut-off.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect');
const short = 'korte-kennismaking';

refuses('a pack that is not there', 1, "did you mean 'korte-kennismaking'?", 'korte-kennismakin');
refuses('an audience that nobody has', 1, "did you mean 'trainer'?", short, '--audience', 'trainr');
refuses('an organisation that is not there', 1, 'nergens.yaml', short, '--organisation', at('nergens.yaml'));
refuses('an organisation without a name', 1, "an organisation needs 'name'", short,
  '--organisation', (writeFileSync(at('nameless.yaml'), 'disclaimer: Geen.\n'), at('nameless.yaml')));
refuses('a logo that is not there', 1, 'logo.yaml:2:7', short,
  ...organisation('logo', 'logo: weg.png\nlogo_alt: Weg\n'));
refuses('a logo that is cut off', 1, 'cut-off.yaml:2:7', short,
  ...organisation('cut-off', 'logo: cut-off.svg\nlogo_alt: Half\n'));
refuses('colours without contrast', 1, 'take a darker shade', short,
  ...organisation('pale', "colours:\n  primary: '#e0e0e0'\n"));
refuses('what is no colour', 1, "'zacht' is no colour", short, ...organisation('soft', 'colours:\n  accent: zacht\n'));
refuses('more dates than days', 1, 'has 1 days, 2 dates were given', short, '--date', '2027-01-12', '--date', '2027-01-26');
refuses('a day that is none', 2, 'write it as 2027-01-31', short, '--date', '2027-02-30');
refuses('a shard behind the last', 2, 'write it as 2/8', short, '--shard', '9/8');
refuses('an unknown option', 2, '--paper', short, '--paper');
writeFileSync(at('file'), '');
refuses('a folder that is a file', 3, 'file', short, '-o', at('file/map'));

makes('one pack as the file that was asked for', ['een.pdf'], short, '--audience', 'trainer', '-o', at('one/een.pdf'));
makes('a pack for all it names', [`${short}-deelnemer.pdf`, `${short}-trainer.pdf`], short, '-o', at('all'));
makes('a booklet, under a name of its own', [`${short}-deelnemer-boekje.pdf`], short, '--audience', 'deelnemer',
  '--booklet', '-o', at('booklet'));
const costs = makes('a calendar beside the pack', [`${short}-deelnemer.ics`, `${short}-deelnemer.pdf`], short,
  '--audience', 'deelnemer', '--date', '2027-01-12', '--page-cost', '6', '-o', at('calendar'));
const [, sides, sheets] = /(\d+) printed sides, (\d+) sheets of paper/.exec(costs);
const euros = (Number(sides) * 0.06).toFixed(2).replace('.', ',');
report.result('pages and costs are counted', Number(sheets) === Math.ceil(sides / 2) && costs.includes(`€ ${euros}`)
  ? [] : [costs]);
const calendar = readFileSync(at(`calendar/${short}-deelnemer.ics`), 'utf8');
report.result('the calendar has the day with its times',
  ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'DTSTART:20270112T130000\r\n', 'DTEND:20270112T163000\r\n', 'END:VCALENDAR\r\n']
    .filter((line) => !calendar.includes(line)));
report.result('no line of the calendar is too long',
  calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n')));

makes('a pack in black and white, with its logo', ['grijs.pdf'], short, '--audience', 'deelnemer', '--black-and-white',
  '--organisation', join(organisations, 'wijkteam-de-linde.yaml'), '-o', at('grey/grijs.pdf'));
report.result('in black and white nothing has a colour, its images included', coloured(at('grey/grijs.pdf')));

/** What is painted in a colour: a page shows by its pixels, an image by what it says of itself. */
function coloured(pdf) {
  const said = spawnSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).stdout.split('\n').slice(2).filter(Boolean);
  const problems = said.filter((line) => line.split(/\s+/).filter(Boolean)[5] !== 'gray');
  if (said.length === 0) problems.push('there is no image');
  const pixels = spawnSync('pdftoppm', ['-r', '20', pdf], { maxBuffer: 1 << 28 }).stdout;
  for (let at = 0, page = 1; at < pixels.length; page += 1) {
    const [header, width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(pixels.subarray(at, at + 30).toString('latin1'));
    const begin = at + header.length, end = begin + 3 * width * height;
    for (let pixel = begin; pixel < end; pixel += 3)
      if (pixels[pixel] !== pixels[pixel + 1] || pixels[pixel] !== pixels[pixel + 2]) {
        problems.push(`page ${page} has a colour`);
        break;
      }
    at = end;
  }
  return problems;
}

function refuses(what, expected, message, ...words) {
  const output = words.includes('-o') ? [] : ['-o', at('out')];
  const { status, stderr } = praktijkboek('pack', '--project', handbook, ...words, ...output);
  const problems = [];
  if (status !== expected) problems.push(`exit status ${status}`);
  if (!stderr.includes(message)) problems.push(`it says: ${stderr}`);
  if (existsSync(at('out'))) problems.push('something was written');
  report.result(`refuses ${what}`, problems);
}

function makes(what, files, ...words) {
  const { status, stdout, stderr } = praktijkboek('pack', '--project', handbook, ...words);
  const output = words[words.indexOf('-o') + 1];
  const made = existsSync(output) ? filesBelow(output.endsWith('.pdf') ? join(output, '..') : output) : [];
  report.result(`makes ${what}`, status === 0 && made.join() === files.join() ? [] : [`exit status ${status}`, ...made, stderr]);
  return stdout;
}
