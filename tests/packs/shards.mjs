// `--shard i/n` splits the work over machines: together they make the same files as one machine, each of them once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report, filesBelow } from '../validate/report.mjs';
import { handbook, make, organisations } from './project.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('shards');
const pack = (name, ...words) => {
  make('pack', '--project', handbook, '--organisation', organisations, '-o', join(folder, name), ...words);
  return filesBelow(join(folder, name));
};

const whole = pack('whole', '--jobs', '2');
const count = 3;
const shards = Array.from({ length: count }, (_, i) => pack(`shard-${i + 1}`, '--jobs', '1', '--shard', `${i + 1}/${count}`));
report.result('each pack is made by one shard', [...shards.flat()].sort().join() === whole.join()
  ? [] : [`shards: ${shards.flat().length} files, at once: ${whole.length}`]);
const sizes = shards.map((files) => files.length);
report.result('shards have as much to do, but for one pack', Math.max(...sizes) - Math.min(...sizes) <= 1 ? [] : [`${sizes}`]);
const bytes = (name, file) => readFileSync(join(folder, name, file));
report.result('shards make the same bytes, on one thread or two',
  shards.flatMap((files, i) => files.filter((file) => !bytes('whole', file).equals(bytes(`shard-${i + 1}`, file)))));
