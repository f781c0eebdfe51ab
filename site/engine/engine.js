// The filled-in PDF of a worksheet and the PDF of a pack, made on the device itself: the program that made this site,
// compiled for browsers, runs in a worker. Nothing is fetched before the first PDF is asked for, and nothing is sent
// anywhere.

let worker;
let last = 0;
const waiting = new Map(); // by number of the question

function start() {
  const started = new Worker(new URL('./engine-worker.js', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }) => {
    const { resolve, reject } = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.made) resolve(data.made);
    else reject(Object.assign(new Error(data.message), { problems: data.problems, unreachable: data.unreachable }));
  };
  started.onerror = (event) => {
    event.preventDefault();
    worker = undefined; // the next question begins anew
    started.terminate();
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the engine could not be started'));
    waiting.clear();
  };
  return started;
}

function ask(question) {
  worker ??= start();
  return new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    worker.postMessage({ number: last, ...question });
  });
}

/// The bytes of the PDF. Answers are by the keys of fields, as `praktijkboek sheet fill` reads them.
/// Rejected with an Error whose message is for people when an answer is not as the worksheet asks; `unreachable`
/// when the engine could not be fetched.
export async function filledSheet(sheetName, answersJson) {
  const { pdf } = await ask({ sheetName, answersJson });
  return pdf;
}

/// What `praktijkboek pack` makes: {pdf, pages, sides, calendar}, the calendar as the bytes of an .ics file, or empty.
/// Rejected as above, with what is wrong by its place: {problems: [{file, line, text}]}
/// @param order {name, pack, audience, organisation, dates, options}: texts in YAML, as the program reads them, a list of
/// dates, and a list of 'booklet' and 'black-and-white'; the organisation may be empty. When it has a logo, that is a PNG
/// or a JPEG: {logo: Uint8Array}
export async function madePack(order) {
  return ask({ order });
}

let counting = false;
let newest; // {order, resolve, reject} of the count that waits

/// How many pages the pack would have: {pages, sides}. Rejected as above. One is counted at a time: who waits for an
/// older order than the newest gets undefined.
export function countedPack(order) {
  newest?.resolve(undefined);
  return new Promise((resolve, reject) => {
    newest = { order, resolve, reject };
    if (!counting) countNewest();
  });
}

async function countNewest() {
  counting = true;
  while (newest) {
    const { order, resolve, reject } = newest;
    newest = undefined;
    await ask({ order, counted: true }).then(resolve, reject);
  }
  counting = false;
}
