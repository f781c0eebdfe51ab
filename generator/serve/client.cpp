#include "serve/client.h"

namespace praktijkboek {

const std::string_view client_script = R"(// Stands only on pages that 'praktijkboek serve' shows.
(() => {
  const changes = new EventSource(`/.serve/events?${new URLSearchParams({ ...document.currentScript.dataset })}`);
  changes.addEventListener('reload', () => location.reload());
  changes.addEventListener('problems', ({ data }) => {
    document.getElementById('serve_problems')?.remove();
    document.body.insertAdjacentHTML('afterbegin', JSON.parse(data));
  });
  addEventListener('pagehide', () => changes.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
})();
)";

const std::string_view client_style = R"(.serve-problems {
  position: fixed;
  inset: auto 0 0 0;
  z-index: 1000;
  max-height: 60vh;
  overflow: auto;
  padding: 0.75rem max(1rem, calc((100vw - 60rem) / 2));
  border-top: 0.25rem solid #b3261e;
  background: #fff8f7;
  color: #1f1a19;
  box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 25%);
  font: 1rem/1.5 system-ui, sans-serif;
}
.serve-problems summary { font-size: 1.125rem; font-weight: 700; cursor: pointer; }
.serve-problems p { margin: 0.5rem 0; }
.serve-problems ol { margin: 1rem 0 0; padding-left: 1.5rem; }
.serve-problems li { margin-bottom: 1rem; }
.serve-problems code {
  padding: 0;
  background: none;
  color: #8c1d18;
  font: 0.9375em ui-monospace, monospace;
  overflow-wrap: anywhere;
}
.serve-problems pre {
  overflow-x: auto;
  margin: 0.5rem 0;
  padding: 0.5rem 0.75rem;
  border-left: 0.1875rem solid #b3261e;
  background: #fbeae8;
  color: inherit;
  font: 0.875rem/1.4 ui-monospace, monospace;
  white-space: pre;
}
.serve-problems pre span { color: #b3261e; font-weight: 700; }
@media (prefers-color-scheme: dark) {
  .serve-problems { border-color: #f2b8b5; background: #2b1f1e; color: #f5e6e4; }
  .serve-problems code { color: #f2b8b5; }
  .serve-problems pre { border-color: #f2b8b5; background: #1f1514; }
  .serve-problems pre span { color: #f2b8b5; }
}
@media print { .serve-problems { display: none; } }
)";

} // namespace praktijkboek
