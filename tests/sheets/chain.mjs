// One made-up client from the first worksheet to the evaluation of the goals: each sheet begins with what the ones before
// it share, and what is private on a sheet is on no other, not even unseen in the bytes of the PDF.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Report } from '../validate/report.mjs';
import { answersIn, differences, sheet } from './program.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('chain');
mkdirSync(join(folder, 'chain'), { recursive: true });
const pathOf = (name) => join(folder, 'chain', `${name}.pdf`);

const head = { groepsnaam: 'De brug', roepnaam: 'Zoë' };
const names = ['Łukasz', 'Fatima', 'tante Rie'];
const people = names.map((naam) => ({ naam }));
const goals = { k1_doel: 'Elke week bij mijn zus eten', l1_doel: 'Weer werken met mijn handen' };
const meeting = { nr: 1, bijeenkomst_datum: '2026-06-02' };

/** What each step must begin with, and what is filled in there. */
const steps = [
  { name: 'startblad', begins: {}, answers: { ...head, regie_naam: 'Anouk de Wit', waarom: 'geheim-startblad' } },
  {
    name: 'sociogram',
    begins: head,
    answers: {
      mensen: [
        ...names.map((naam, index) => ({ naam, ring: String(index + 1), lijn: 'gespannen', misschien_groep: true })),
        { naam: 'geheim-buurman', ring: '3' },  // not for the group: stays here
      ],
      wie_mis_ik: 'geheim-sociogram-een', vroeger_belangrijk: 'geheim-sociogram-twee',
    },
  },
  { name: 'nominatieblad', begins: { ...head, kandidaten: people, vragen: people }, answers: { nu_niet: 'geheim-nominatie' } },
  { name: 'uitnodiging', begins: { ...head, kennismaking_met: 'Anouk de Wit' }, answers: { waarom_jij: 'geheim-uitnodiging', bijeenkomst_datum: '2026-06-02' } },
  { name: 'rg-plan', begins: head, answers: { ...goals, behandeling: 'geheim-plan', l1_nu: 3 } },
  { name: 'agenda', begins: { ...head, bijeenkomst_datum: '2026-06-02' }, answers: { ...meeting, verslag: 'Fatima', niet_bespreken: 'geheim-agenda' } },
  { name: 'verslag', begins: { ...head, ...meeting, verslaglegger: 'Fatima', aanwezigen: people }, answers: { ging_goed: 'geheim-verslag' } },
  { name: 'doelevaluatie', begins: { ...head, ...goals }, answers: {} },
];

const done = [];
const secrets = [];
for (const { name, begins, answers } of steps) {
  const pdf = pathOf(name);
  let prefilled = {};
  if (done.length > 0) {
    sheet('next', ...done, name, '-o', pdf);
    prefilled = answersIn(pdf);
  }
  report.result(`${name}: begins with what is shared, and nothing else`, differences(begins, prefilled));
  report.result(`${name}: nothing private in its bytes`, secretsIn(pdf));

  const data = join(folder, 'chain', `${name}.json`);
  const filled = { ...prefilled, ...answers };
  writeFileSync(data, JSON.stringify(filled));
  sheet('fill', name, data, '-o', pdf);
  report.result(`${name}: filled in`, differences(filled, answersIn(pdf)));
  secrets.push(...ownSecrets(answers));
  report.result(`${name}: its own are found by this search`, ownSecrets(answers).filter((secret) => !found(pdf, secret))
    .map((secret) => `${secret} is not found`));
  done.push(pdf);
}

function ownSecrets(answers) {
  return JSON.stringify(answers).match(/geheim-[a-z-]+/g) ?? [];
}

function secretsIn(pdf) {
  return done.length === 0 ? [] : secrets.filter((secret) => found(pdf, secret)).map((secret) => `${secret} is there`);
}

/** In a PDF without any compression, as text of one byte or two a letter, or as hexadecimal digits. */
function found(pdf, secret) {
  const run = spawnSync('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'], { maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`qpdf: ${run.stderr}`);
  const twoBytes = Buffer.from(secret, 'utf16le').swap16();
  const hexadecimal = run.stdout.toString('latin1').toLowerCase();
  return run.stdout.includes(secret) || run.stdout.includes(twoBytes) || hexadecimal.includes(twoBytes.toString('hex'))
    || hexadecimal.includes(Buffer.from(secret).toString('hex'));
}
