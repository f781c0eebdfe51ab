// What somebody chose, as the YAML that `praktijkboek pack` reads (site/static/schemas/pack.schema.json). Texts are
// written between double quotes, as JSON writes them: YAML reads all of that.

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

/**
 * @param {{title, description, audience, page: string, parts: Array, slides: string, cover, contents, back: boolean,
 *   notes: number}} pack  no page: that of the book
 */
export function packYaml({ title, description, audience, page, parts, slides, cover, contents, back, notes }) {
  return [
    `title: ${text(title)}`,
    `description: ${text(description)}`,
    `audiences: [${audience}]`,
    ...(page ? [`page: ${page}`] : []),
    'parts:',
    ...(cover ? ['  - cover: {}'] : []),
    ...(contents ? ['  - contents: {}'] : []),
    ...parts.map((part) => partLine(part, slides)),
    ...(notes > 0 ? [`  - notes: ${notes}`] : []),
    ...(back ? ['  - back: {}'] : []),
  ].join('\n') + '\n';
}

const contactKeys = ['person', 'email', 'phone', 'website'];

/** Empty when nothing was filled in. @param logo {file, alternative}; the file lies beside the YAML  @param colours those that were chosen: {primary: '#0b5563'} */
export function organisationYaml({ name, address = '', logo = undefined, colours = {}, ...others }) {
  const contact = contactKeys.filter((key) => (others[key] ?? '') !== '');
  const chosen = Object.keys(colours);
  const rows = [
    ...(name ? [`name: ${text(name)}`] : []),
    ...(lines(address).length > 0 ? ['address:', ...lines(address).map((line) => `  - ${text(line)}`)] : []),
    ...(contact.length > 0 ? ['contact:', ...contact.map((key) => `  ${key}: ${text(others[key])}`)] : []),
    ...(logo ? [`logo: ${text(logo.file)}`, `logo_alt: ${text(logo.alternative)}`] : []),
    ...(chosen.length > 0 ? ['colours:', ...chosen.map((key) => `  ${key}: ${text(colours[key])}`)] : []),
  ];
  return rows.length > 0 ? `${rows.join('\n')}\n` : '';
}
