// Whatever a trainer reads, others get the same bytes: with every text for trainers replaced by another one, the packs and
// the website for participants do not change.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report, filesBelow } from '../validate/report.mjs';
import { copyOfHandbook, make, organisations } from './project.mjs';
import { references, withoutTrainerBoxes } from './trainer-texts.mjs';

/** Other letters, but the same markup: only what is said is another thing. */
function otherWords(text) {
  const kept = text.match(references) ?? [];
  const turned = text.split(references).map((piece) => piece.replace(/[a-z]/g, (letter) => (
    String.fromCharCode((letter.charCodeAt(0) - 97 + 13) % 26 + 97))));
  return turned.map((piece, i) => piece + (kept[i] ?? '')).join('');
}

const [folder] = process.argv.slice(2);
const report = new Report('untouched');
const copy = copyOfHandbook(join(folder, 'copy'));
let boxes = 0;
const content = join(copy, 'content');
const other = withoutTrainerBoxes(content, ([opening, ...lines]) => {
  boxes += 1;
  return [opening, ...otherWords(lines.join('\n')).split('\n')];
});
for (const [path, text] of other) writeFileSync(join(content, path), text);
report.result('the sources keep something for trainers', boxes < 50 ? [`${boxes} boxes`] : []);

make('build', '--project', copy, '--audience', 'deelnemer', '--output', join(folder, 'site'));
make('pack', '--project', copy, '--audience', 'deelnemer', '--organisation', organisations, '-o', join(folder, 'same'));
make('pack', '--project', copy, '--audience', 'trainer', '--organisation', organisations, '-o', join(folder, 'changed'));

const differing = (changed, before, files) => files.filter((file) => (
  !readFileSync(join(changed, file)).equals(readFileSync(join(before, file)))));
// Pagefind does not always give its index the same order; what it indexes stands in its fragments, which are compared.
const ordered = (path) => !/^(build-manifest\.json|zoeken\/(index\/.*|pagefind-entry\.json|[^/]*\.pf_meta))$/.test(path);
const site = filesBelow(join(folder, 'site')).filter(ordered);
const whole = site.join('\n') === filesBelow(join(folder, 'deelnemer')).filter(ordered).join('\n');
report.result('a website for participants', whole
  ? differing(join(folder, 'site'), join(folder, 'deelnemer'), site) : ['other files']);
const packs = filesBelow(join(folder, 'same'), '.pdf');
report.result('packs for participants', differing(join(folder, 'same'), join(folder, 'packs'), packs));
const trainers = filesBelow(join(folder, 'changed'), '.pdf');
const changed = differing(join(folder, 'changed'), join(folder, 'packs'), trainers);
report.result('packs for trainers do change', changed.length > trainers.length / 2 ? [] : changed);
