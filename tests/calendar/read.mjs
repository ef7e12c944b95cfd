// Reads a calendar with ical.js, which others wrote, and expands its events: the days must be those of
// the plan in the JSON. read.mjs CALENDAR ASSESSMENT START
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [calendar, assessment, start] = process.argv.slice(2);
const component = new ICAL.Component(ICAL.parse(readFileSync(calendar, "utf8")));
const plan = JSON.parse(readFileSync(assessment, "utf8")).plan;

const dayAfter = (days) => {
  const time = ICAL.Time.fromDateString(start);
  time.adjust(days, 0, 0, 0);
  return time.toString().slice(0, 10);
};
const weeks = Math.max(...plan.recheck_weeks);
const wanted = new Set(plan.recheck_weeks.map((week) => `${dayAfter(7 * week)} recheck`));
for (const day of plan.week)
  for (let week = 0; day.minutes > 0 && week < weeks; ++week)
    wanted.add(`${dayAfter(day.day - 1 + 7 * week)} exercise`);

const found = new Set();
for (const vevent of component.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(vevent);
  const what = event.uid.includes("-recheck") ? "recheck" : "exercise";
  if (!event.summary || !event.description) throw new Error(`${event.uid} says nothing`);
  const times = event.iterator();
  for (let next = times.next(); next; next = times.next())
    found.add(`${next.toString().slice(0, 10)} ${what}`);
}

const missing = [...wanted].filter((day) => !found.has(day));
const added = [...found].filter((day) => !wanted.has(day));
console.log(`${calendar}: ${found.size} days`);
if (missing.length || added.length || found.size < 10) {
  console.log("missing:", missing, "not in the plan:", added);
  process.exit(1);
}
