// A reporter for node's test runner: one line a test, the lines that report.mjs prints too. A test with steps is as many
// lines as it has steps, each beginning with the names it stands under.

/** @param {AsyncIterable<{type: string, data: object}>} events */
export default async function* lines(events) {
  const path = [];       // names of the tests that we are in
  let lastNesting = -1;  // of the last test that ended: the next one to end held it when it is nested less deeply
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const name = [...path.slice(0, data.nesting), data.name].join(': ');
    const isStep = data.nesting >= lastNesting;
    const { error } = data.details;
    lastNesting = data.nesting;
    if (type === 'test:pass' && isStep) yield `ok - ${name}\n`;
    if (type === 'test:fail' && error.failureType !== 'subtestsFailed') yield `not ok - ${name}\n${problem(error)}\n`;
  }
}

function problem(error) {
  return (error.cause?.message ?? error.message).replace(/^/gm, '    ');
}
