// The filled-in PDF of a worksheet, made on the device itself: the program that made this site, compiled for browsers,
// runs in a worker. Nothing is fetched before the first PDF is asked for, and nothing is sent anywhere.

let worker;
let last = 0;
const waiting = new Map(); // by number of the question

function start() {
  const started = new Worker(new URL('./engine-worker.js', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }) => {
    const { resolve, reject } = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.pdf) resolve(data.pdf);
    else reject(new Error(data.message));
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

/// The bytes of the PDF. Answers are by the keys of fields, as `praktijkboek sheet fill` reads them.
/// Rejected with an Error whose message is for people when an answer is not as the worksheet asks.
export async function filledSheet(sheetName, answersJson) {
  worker ??= start();
  return new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    worker.postMessage({ number: last, sheetName, answersJson });
  });
}
