// Dates, times and numbers as people in the Netherlands and programs write them; the same rules as the program has
// (generator/model/spelled_answer.h).

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
  'november', 'december'];
const firstYear = 1900;
const lastYear = 2999;
const largestNumber = 1e15;  // whole numbers up to here are exact

/** '2026-05-01' for '1-5-2026', '01/05/26', '1 mei 2026'; undefined when there is no such day. */
export function parseDate(text) {
  const written = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  let parts = written.split(/[-/ ]/);
  if (parts.length === 1) parts = written.split('.');
  if (parts.length !== 3) return undefined;
  const [day, month, year] = parts.map((part) => part.trim());
  if (!/^\d{1,2}$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return undefined;
  return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthOf(month), Number(day));
}

function monthOf(text) {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase().replace(/\.$/, '');
  if (word === 'mrt') return 3;
  return word.length < 3 ? undefined : months.findIndex((name) => name.startsWith(word)) + 1;
}

function dateOf(year, month, day) {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > days) return undefined;
  const two = (number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** '14:30' for '14.30', '14u30', '14 uur'; undefined when it is no time of day. */
export function parseTime(text) {
  const written = text.trim().toLowerCase();
  const found = /^(\d{1,2})\s*(?:[:.u](\d{2})|u|uur)(?:\s*uur)?$/.exec(written);
  if (!found) return undefined;
  const [, hours, minutes = '00'] = found;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** 2.5 for '2,5', 1250.5 for '1.250,50'; undefined when it is no number. */
export function parseNumber(text) {
  const written = text.trim();
  const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(written);
  const plain = (grouped ? written.replaceAll('.', '') : written).replace(',', '.');
  if (!/^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Math.abs(number) <= largestNumber ? number + 0 : undefined;
}

/** As people read it: '2,5'. */
export function spellNumber(number) {
  return new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumSignificantDigits: 15 }).format(number);
}

/** '2026-05-01' as '01-05-2026' */
export const spellDate = (iso) => iso.split('-').reverse().join('-');
