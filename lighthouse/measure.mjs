// Measures pages with Lighthouse (mobile, simulated throttling, as by default) and holds the medians against the goals.
// Usage: node measure.mjs BASE RUNS PATH...
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const MOST_KILOBYTES = 200;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run"];

const [base, runs, ...paths] = process.argv.slice(2);

/** What crosses the wire on a first visit, in kilobytes; fonts apart, whoever fetches them (see typeface-worker.js). */
function kilobytes(audits) {
  const requests = audits["network-requests"].details.items;
  const bytes = requests.filter((request) => !request.url.endsWith(".woff2")).map((request) => request.transferSize ?? 0);
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

async function visit(address) {
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error", output: "json" });
    const scores = Object.keys(GOALS).map((category) => [category, Math.round(lhr.categories[category].score * 100)]);
    const failed = Object.values(lhr.categories).flatMap((category) => category.auditRefs)
      .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
      .map((ref) => ref.id);
    return { scores: Object.fromEntries(scores), kilobytes: kilobytes(lhr.audits), failed };
  } finally {
    await chrome.kill();
  }
}

const rows = [];
let met = true;
for (const path of paths) {
  const visits = [];
  for (let run = 0; run < Number(runs); run++) visits.push(await visit(base + path));
  const scores = Object.keys(GOALS).map((category) => median(visits.map((one) => one.scores[category])));
  const size = median(visits.map((one) => one.kilobytes));
  met &&= size <= MOST_KILOBYTES && Object.values(GOALS).every((goal, index) => scores[index] >= goal);
  rows.push(`| ${path} | ${scores.join(" | ")} | ${size.toFixed(0)} |`);
  const failed = [...new Set(visits.flatMap((one) => one.failed))];
  if (failed.length) console.error(`${path}: below 0.9 at least once: ${failed.join(", ")}`);
}
const table = [
  `| page | ${Object.keys(GOALS).join(" | ")} | KB without fonts |`,
  "|---|--:|--:|--:|--:|--:|",
  ...rows,
  `| *goal* | ${Object.values(GOALS).join(" | ")} | ${MOST_KILOBYTES} |`,
].join("\n");
console.log(table);
writeFileSync(new URL("results.md", import.meta.url), table + "\n");
process.exit(met ? 0 : 1);
