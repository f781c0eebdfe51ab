// What somebody chose, as the YAML that `praktijkboek pack` reads (site/static/schemas/pack.schema.json). Texts are
// written between double quotes, as JSON writes them: YAML reads all of that. What the engine says of a line belongs to
// the part or the field that the line was written for.

const text = (value) => JSON.stringify(value);
const lines = (value) => value.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** 'Map voor één dag!' -> 'map-voor-een-dag' @param otherwise where no letter or digit is left */
export function fileName(title, otherwise) {
  const slug = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || otherwise;
}

/** @param {{kind: string, name: string}} part  @param slides how decks are printed: 'hand-out-3' */
function partLine({ kind, name }, slides) {
  if (kind === 'divider') return `  - divider: ${text(name)}`;
  return kind === 'deck' ? `  - {deck: ${name}, as: ${slides}}` : `  - ${kind}: ${name}`;
}

/** Lines and what each was written for: the name of a field, or the number of a part, from 0. */
function packRows({ title, description, audience, page, parts, slides, cover, contents, back, notes }) {
  return [
    [`title: ${text(title)}`, 'title'],
    [`description: ${text(description)}`, 'description'],
    [`audiences: [${audience}]`, 'audience'],
    ...(page ? [[`page: ${page}`, 'page']] : []),
    ['parts:'],
    ...(cover ? [['  - cover: {}', 'cover']] : []),
    ...(contents ? [['  - contents: {}', 'contents']] : []),
    ...parts.map((part, i) => [partLine(part, slides), i]),
    ...(notes > 0 ? [[`  - notes: ${notes}`, 'notes']] : []),
    ...(back ? [['  - back: {}', 'back']] : []),
  ];
}

const contactKeys = ['person', 'email', 'phone', 'website'];

function organisationRows({ name, address = '', logo = undefined, colours = {}, ...others }) {
  const contact = contactKeys.filter((key) => (others[key] ?? '') !== '');
  const chosen = Object.keys(colours);
  return [
    ...(name ? [[`name: ${text(name)}`, 'organisation']] : []),
    ...(lines(address).length > 0 ? [['address:'], ...lines(address).map((line) => [`  - ${text(line)}`, 'address'])] : []),
    ...(contact.length > 0 ? [['contact:'], ...contact.map((key) => [`  ${key}: ${text(others[key])}`, key])] : []),
    ...(logo ? [[`logo: ${text(logo.file)}`, 'logo'], [`logo_alt: ${text(logo.alternative)}`, 'logo']] : []),
    ...(chosen.length > 0 ? [['colours:'], ...chosen.map((key) => [`  ${key}: ${text(colours[key])}`, key])] : []),
  ];
}

const written = (rows) => rows.map(([line]) => `${line}\n`).join('');

/**
 * @param {{title, description, audience, page: string, parts: Array, slides: string, cover, contents, back: boolean,
 *   notes: number}} pack  no page: that of the book
 */
export function packYaml(pack) { return written(packRows(pack)); }

/** Empty when nothing was filled in. @param organisation with logo {file, alternative}, a file beside the YAML, and the colours that were chosen: {primary: '#0b5563'} */
export function organisationYaml(organisation) { return written(organisationRows(organisation)); }

/** The field, or the number of the part, that a line of the YAML was written for. @param line from 1 */
export function placeInPack(pack, line) { return packRows(pack)[line - 1]?.[1]; }
export function placeInOrganisation(organisation, line) { return organisationRows(organisation)[line - 1]?.[1]; }
